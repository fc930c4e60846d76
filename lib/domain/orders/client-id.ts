import { createHash } from 'node:crypto'
import { json } from '@/lib/db/sql'
import { accountOf, type Context } from '../shared/context'
import type { WantedLine } from './choose-lines'

/** The caller's id as stored: each caller has a space of their own, so nobody can reach another's order with it. */
export const ownClientId = (ctx: Context, clientId: string | undefined): string | null =>
  clientId === undefined ? null : `${accountOf(ctx) ?? 'guest'}:${clientId}`

/** Everything a caller asked for, as one hash. The order of its lines and fields does not matter, nor what is absent. */
export function requestHash({ lines, ...asked }: { lines: readonly WantedLine[] } & Record<string, unknown>): string {
  const wanted = lines.map(({ variantId, productId, quantity, unitMinor, discountMinor }) =>
    json({ variantId, productId, quantity, unitMinor, discountMinor: discountMinor || undefined }),
  )
  return createHash('sha256')
    .update(json([wanted.sort(), inOrder(asked)]))
    .digest('base64url')
}

/** A structure with the fields of every object in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([field, part]) => [field, inOrder(part)]))
}
