/** What stands behind the question mark of a page's address. */
export type Query = Readonly<Record<string, string>>

/** The address with parts of its query changed; undefined takes a part away. */
export function hrefOf(path: string, query: Query, patch: Readonly<Record<string, string | undefined>> = {}): string {
  const merged = Object.entries({ ...query, ...patch }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  )
  const search = new URLSearchParams(merged).toString()
  return search ? `${path}?${search}` : path
}

/** Other filters start a list again from its first page. */
export const refilter = (path: string, query: Query, patch: Readonly<Record<string, string | undefined>>): string =>
  hrefOf(path, query, { after: undefined, trail: undefined, ...patch })

const SEPARATOR = '~'
const FIRST = '0'

/** Where the pager's two buttons lead. The way back is remembered in the address, as cursors only lead forward. */
export function pagerOf(path: string, query: Query, next: string | number | bigint | null) {
  const trail = query.trail ? query.trail.split(SEPARATOR) : []
  const last = trail.at(-1)
  return {
    previousHref:
      last === undefined
        ? undefined
        : hrefOf(path, query, {
            after: last === FIRST ? undefined : last,
            trail: trail.slice(0, -1).join(SEPARATOR),
          }),
    nextHref:
      next === null
        ? undefined
        : hrefOf(path, query, { after: `${next}`, trail: [...trail, query.after ?? FIRST].join(SEPARATOR) }),
  }
}
