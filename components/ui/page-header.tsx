import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { cx } from './cx'

type PageHeaderProps = {
  title: ReactNode
  description?: ReactNode
  breadcrumbs?: readonly Crumb[]
  /** The state of what the page shows. */
  badge?: ReactNode
  /** The primary one comes last. */
  actions?: ReactNode
  className?: string
}

export function PageHeader({ title, description, breadcrumbs, badge, actions, className }: PageHeaderProps) {
  return (
    <header className={cx('mb-5', className)}>
      {breadcrumbs ? <Breadcrumbs items={breadcrumbs} className="mb-2" /> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-2xl font-semibold tracking-[-0.02em] break-words">{title}</h1>
            {badge}
          </div>
          {description ? <p className="mt-1 max-w-prose text-muted">{description}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div> : null}
      </div>
    </header>
  )
}
