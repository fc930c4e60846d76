import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from './button-class'
import { cx } from './cx'

type PagerProps = {
  previousHref?: string
  nextHref?: string
  /** What is shown, e.g. "1–50 of 1,204 orders". */
  summary?: ReactNode
  label?: string
  className?: string
}

/** Back and forth through a list that is paged by key. */
export function Pager({ previousHref, nextHref, summary, label = 'Pages', className }: PagerProps) {
  return (
    <nav aria-label={label} className={cx('flex flex-wrap items-center justify-between gap-3', className)}>
      <p className="num text-sm text-muted">{summary}</p>
      <div className="flex gap-2">
        <Step href={previousHref} rel="prev">
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
          Previous
        </Step>
        <Step href={nextHref} rel="next">
          Next
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </Step>
      </div>
    </nav>
  )
}

type NumberedPagerProps = {
  page: number
  pages: number
  href: (page: number) => string
  label?: string
  className?: string
}

export function NumberedPager({ page, pages, href, label = 'Pages', className }: NumberedPagerProps) {
  return (
    <nav aria-label={label} className={cx('flex flex-wrap items-center gap-1 sm:gap-1.5', className)}>
      <Step href={page > 1 ? href(page - 1) : undefined} rel="prev">
        <ChevronLeft aria-hidden className="rtl:rotate-180" />
        <span className="max-sm:sr-only">Previous</span>
      </Step>
      {shownPages(page, pages).map((shown, place, all) => (
        <span key={shown} className="flex items-center gap-1 sm:gap-1.5">
          {place > 0 && shown - (all[place - 1] ?? 0) > 1 ? <span className="text-muted sm:px-1">…</span> : null}
          <Link
            href={href(shown)}
            aria-label={`Page ${shown}`}
            aria-current={shown === page ? 'page' : undefined}
            className={cx(
              buttonClass({ size: 'sm', variant: 'ghost' }),
              'num min-w-control-sm',
              shown === page && 'border-accent! text-accent',
            )}
          >
            {shown}
          </Link>
        </span>
      ))}
      <Step href={page < pages ? href(page + 1) : undefined} rel="next">
        <span className="max-sm:sr-only">Next</span>
        <ChevronRight aria-hidden className="rtl:rotate-180" />
      </Step>
    </nav>
  )
}

/** The first, the last, and those around the current one. */
function shownPages(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages])
  return [...wanted].filter((each) => each >= 1 && each <= pages).sort((a, b) => a - b)
}

function Step({ href, rel, children }: { href?: string; rel: 'prev' | 'next'; children: ReactNode }) {
  const look = cx(buttonClass({ size: 'sm' }), 'gap-1')
  if (href)
    return (
      <Link href={href} rel={rel} className={look}>
        {children}
      </Link>
    )
  return (
    <span aria-disabled className={cx(look, 'shadow-none')}>
      {children}
    </span>
  )
}
