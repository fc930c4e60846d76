import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

type NoteProps = { id: string; children: ReactNode; className?: string }

export function FieldHint({ id, children, className }: NoteProps) {
  return (
    <p id={id} className={cx('text-sm text-muted', className)}>
      {children}
    </p>
  )
}

export function FieldProblem({ id, children, className }: NoteProps) {
  if (!children) return null
  return (
    <p id={id} className={cx('mt-1.5 flex items-start gap-1.5 text-sm text-danger', className)}>
      <CircleAlert aria-hidden className="mt-[0.15em] size-[1.1em] shrink-0" />
      <span>{children}</span>
    </p>
  )
}
