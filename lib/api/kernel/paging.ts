import { z } from 'zod'
import { type Call, publicUrl } from './call'
import { integer } from './fields'
import { refused } from './refusal'

const LAST_PAGE = 100_000

/** Query pieces `page` and `page_size`; spread them into a query contract. */
export const paging = ({ size, most = 100 }: { size: number; most?: number }) => ({
  page: integer({ min: 1, max: LAST_PAGE }).default(1),
  page_size: integer({ min: 1 })
    .default(size)
    .transform((wanted) => Math.min(wanted, most)),
})

export type Page<T> = { count: number; next: string | null; previous: string | null; results: T[] }

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ count: z.int(), next: z.url().nullable(), previous: z.url().nullable(), results: z.array(item) })

/** What a verb that takes `offset` and `limit` is asked for. */
export const slice = ({ page, page_size }: { page: number; page_size: number }) => ({
  offset: (page - 1) * page_size,
  limit: page_size,
})

/** A page of a list with links to its neighbours; 404 beyond the last one. */
export function paged<T>(call: Call, query: { page: number; page_size: number }, count: number, results: T[]): Page<T> {
  const last = Math.max(1, Math.ceil(count / query.page_size))
  if (query.page > last) throw refused({ status: 404, message: 'Invalid page.' })
  const link = (page: number) => (page < 1 || page > last ? null : linkTo(call, 'page', page === 1 ? null : page))
  return { count, next: link(query.page + 1), previous: link(query.page - 1), results }
}

/** The address that was called, with one thing of its query changed or taken away. */
export function linkTo(call: Call, name: string, value: number | null): string {
  const url = publicUrl(call)
  if (value === null) url.searchParams.delete(name)
  else url.searchParams.set(name, String(value))
  return url.href
}
