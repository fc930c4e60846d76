import type { ReactNode } from 'react'
import { cx } from './cx'

type DescriptionListProps = {
  items: readonly { term: string; detail: ReactNode }[]
  columns?: 1 | 2 | 3
  className?: string
}

const columnClass = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' } as const

export function DescriptionList({ items, columns = 1, className }: DescriptionListProps) {
  return (
    <dl className={cx('grid gap-x-6 gap-y-3', columnClass[columns], className)}>
      {items.map((item) => (
        <div key={item.term} className="min-w-0">
          <dt className="text-sm text-muted">{item.term}</dt>
          <dd className="break-words">{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
