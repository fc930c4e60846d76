import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { softTone, type Tone, toneText } from './tone'

export const toneIcon = {
  neutral: Info,
  accent: Info,
  positive: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
} as const satisfies Record<Tone, unknown>

type AlertProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Set when it appears after the page: polite waits its turn, assertive does not. */
  live?: 'polite' | 'assertive'
  className?: string
}

export function Alert({ tone = 'neutral', title, children, action, live, className }: AlertProps) {
  const Icon = toneIcon[tone]
  return (
    <div
      role={live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined}
      className={cx(
        'flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg border px-4 py-3',
        softTone[tone],
        tone === 'neutral' ? 'border-line' : 'border-transparent',
        className,
      )}
    >
      <span className={cx('flex h-[1lh] shrink-0 items-center', toneText[tone])}>
        <Icon aria-hidden className="size-5" />
      </span>
      <div className="min-w-0 grow basis-48 text-ink">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className={title ? 'text-sm' : undefined}>{children}</div> : null}
      </div>
      {action ? <div className="flex flex-wrap items-center gap-2">{action}</div> : null}
    </div>
  )
}
