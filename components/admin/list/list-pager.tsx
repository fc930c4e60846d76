import type { ReactNode } from 'react'
import { Pager } from '@/components/ui/pager'
import { pagerOf, type Query } from '../address'

type ListPagerProps = { path: string; query: Query; next: string | number | bigint | null; summary?: ReactNode }

/** Back and forth through a list; the buttons are absent when everything is in sight. */
export function ListPager({ path, query, next, summary }: ListPagerProps) {
  const hrefs = pagerOf(path, query, next)
  if (hrefs.previousHref || hrefs.nextHref) return <Pager className="mt-4" {...hrefs} summary={summary} />
  return summary ? <p className="num mt-4 text-sm text-muted">{summary}</p> : null
}
