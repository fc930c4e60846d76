import { accountOf, type Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import type { WantedLine } from './quote'
import type { OrderView } from './view'

/** The caller's id as stored: each caller has a space of their own, so nobody can reach another's order with it. */
export const ownClientId = (ctx: Context, clientId: string | undefined): string | null =>
  clientId === undefined ? null : `${accountOf(ctx) ?? 'guest'}:${clientId}`

/** Throws `conflict` when the same id comes again with other goods. */
export function demandSameLines(earlier: OrderView, wanted: readonly WantedLine[]): void {
  const pieces = (lines: readonly { quantity: number }[]) => lines.reduce((sum, line) => sum + line.quantity, 0)
  const ofEarlier = (line: WantedLine) =>
    earlier.lines.some((sold) =>
      line.variantId === undefined ? sold.productId === line.productId : sold.variantId === line.variantId,
    )
  if (pieces(earlier.lines) === pieces(wanted) && wanted.every(ofEarlier)) return
  throw new DomainError('conflict', `This id was already used for order ${earlier.number}, with other lines.`, {
    field: 'clientId',
    id: earlier.number,
  })
}
