import type { ReactNode } from 'react'
import { cx } from './cx'

type EmptyStateProps = {
  icon?: ReactNode
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  compact?: boolean
  className?: string
}

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ icon, title, children, action, compact, className }: EmptyStateProps) {
  return (
    <div
      className={cx(
        'mx-auto flex max-w-md flex-col items-center px-4 text-center',
        compact ? 'py-6' : 'py-14',
        className,
      )}
    >
      {icon ? (
        <span
          aria-hidden
          className="mb-4 grid size-12 place-items-center rounded-full bg-sunken text-muted [&_svg]:size-6"
        >
          {icon}
        </span>
      ) : null}
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 text-muted">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  )
}
