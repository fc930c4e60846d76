/**
 * What leaves the shelves ends its codes and its address in `~` and its id, so that they are free for something new, and
 * it has them again should it come back.
 */
export const retiredCode = (code: string, id: number): string => `${code}~${id}`

/** The code it had, and would have again. */
export const originalCode = (code: string, id: number): string => {
  const ending = retiredCode('', id)
  return code.endsWith(ending) ? code.slice(0, -ending.length) : code
}

/** For the variants of an `update variants` that takes them off the shelves. */
export const RETIRE_CODES_SQL = `sku = sku || '~' || id, barcode = barcode || '~' || id`

/** A column of an archived `variants v`, as it was. */
export const originalCodeSql = (column: 'sku' | 'barcode') => `left(v.${column}, -length('~' || v.id))`
