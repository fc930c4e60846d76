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
