import type { ReactNode } from 'react'
import { cx } from './cx'

type KbdProps = { children?: ReactNode; keys?: readonly string[]; tone?: 'plain' | 'inverse'; className?: string }

const tones = {
  plain: 'border-line bg-sunken text-muted',
  inverse: 'border-inverse-ink/30 text-inverse-ink',
} as const

export function Kbd({ children, keys, tone = 'plain', className }: KbdProps) {
  const caps = keys ?? [children]
  return (
    <span className={cx('inline-flex items-center gap-1', className)}>
      {caps.map((cap, place) => (
        <kbd
          key={keys?.[place] ?? 'only'}
          className={cx(
            'inline-flex min-w-5 justify-center rounded-sm border px-1 font-sans text-xs leading-4.5 font-medium',
            tones[tone],
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  )
}
