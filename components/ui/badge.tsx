import type { ReactNode } from 'react'
import { cx } from './cx'
import { softTone, type Tone } from './tone'

type BadgeProps = { tone?: Tone; icon?: ReactNode; dot?: boolean; children: ReactNode; className?: string }

/** A state in words; the colour only repeats it. */
export function Badge({ tone = 'neutral', icon, dot, children, className }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-sm font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0',
        softTone[tone],
        className,
      )}
    >
      {dot ? <span aria-hidden className="size-1.5 rounded-full bg-current" /> : null}
      {icon}
      {children}
    </span>
  )
}
