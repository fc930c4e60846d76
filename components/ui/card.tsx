import type { ReactNode } from 'react'
import { cx } from './cx'

type CardProps = {
  as?: 'section' | 'article' | 'div' | 'aside' | 'li'
  /** Puts padding around the content; leave it off when the parts below are used. */
  padded?: boolean
  'aria-label'?: string
  'aria-labelledby'?: string
  id?: string
  children: ReactNode
  className?: string
}

export function Card({ as: Tag = 'div', padded, className, children, ...rest }: CardProps) {
  return (
    <Tag
      className={cx('min-w-0 rounded-lg border border-line bg-surface shadow-card', padded && 'p-4', className)}
      {...rest}
    >
      {children}
    </Tag>
  )
}

type CardHeaderProps = {
  title: ReactNode
  description?: ReactNode
  actions?: ReactNode
  level?: 2 | 3
  id?: string
  className?: string
}

export function CardHeader({ title, description, actions, level = 2, id, className }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={cx('flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-3', className)}>
      <div className="min-w-0">
        <Heading id={id} className="text-lg font-semibold">
          {title}
        </Heading>
        {description ? <p className="text-sm text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  )
}

type PartProps = { children: ReactNode; className?: string }

export const CardBody = ({ children, className }: PartProps) => (
  <div className={cx('px-4 pb-4', className)}>{children}</div>
)
