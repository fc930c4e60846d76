import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { softTone } from './tone'

type FormMessageProps = { tone?: 'danger' | 'positive' | 'neutral'; children?: ReactNode; className?: string }

const icons = { danger: CircleAlert, positive: CircleCheck, neutral: Info } as const

/** The answer to a whole form. Render it always: the region must be there before the words are, to be read out. */
export function FormMessage({ tone = 'danger', children, className }: FormMessageProps) {
  const Icon = icons[tone]
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={children ? className : undefined}>
      {children ? (
        <p className={cx('flex items-start gap-2 rounded-md px-3 py-2', softTone[tone])}>
          <Icon aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" />
          <span className="text-ink">{children}</span>
        </p>
      ) : null}
    </div>
  )
}
