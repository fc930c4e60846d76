import type { ReactNode } from 'react'
import { toneIcon } from './alert'
import { cx } from './cx'
import { softTone, type Tone } from './tone'

type BannerProps = { tone?: Tone; label?: string; children: ReactNode; action?: ReactNode; className?: string }

/** One line across the whole page about its state. */
export function Banner({ tone = 'accent', label = 'Notice', children, action, className }: BannerProps) {
  const Icon = toneIcon[tone]
  return (
    <section
      aria-label={label}
      className={cx(
        'flex flex-wrap items-center justify-center gap-x-3 gap-y-1 px-4 py-2 text-sm print:hidden',
        softTone[tone],
        className,
      )}
    >
      <span className="flex min-w-0 items-start gap-2">
        <span className="flex h-[1lh] shrink-0 items-center">
          <Icon aria-hidden className="size-4" />
        </span>
        <span className="min-w-0 text-ink">{children}</span>
      </span>
      {action}
    </section>
  )
}
