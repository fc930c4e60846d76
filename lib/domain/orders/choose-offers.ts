import { invalid, notFound } from '../shared/errors'

type Wanted = { variantId?: number; productId?: number; quantity: number }
type Offered = { variantId: number; productId: number; stock: number }

/**
 * Gives each line the variant that is sold for it. What lines insist on is set aside first; those that name only the
 * same product then get the first variant that has enough for all of them, or where none has, each its own.
 */
export function chooseOffers<Line extends Wanted, Offer extends Offered>(
  wanted: readonly Line[],
  offers: readonly Offer[],
): (Line & { offer: Offer })[] {
  const left = new Map(offers.map((offer) => [offer, offer.stock]))
  const has = (pieces: number) => (offer: Offer) => (left.get(offer) ?? 0) >= pieces
  const take = (line: Line, offer: Offer) => {
    left.set(offer, (left.get(offer) ?? 0) - line.quantity)
    return { ...line, offer }
  }
  const insisted = wanted.map((line, index) => (isFree(line) ? null : take(line, insistedOn(line, offers, index))))
  const enoughForAll = new Set(offers.filter((offer) => has(piecesOf(wanted, offer.productId))(offer)))
  return wanted.map((line, index) => {
    const candidates = offers.filter(({ productId }) => productId === line.productId)
    const free = () =>
      candidates.find((one) => enoughForAll.has(one)) ?? candidates.find(has(line.quantity)) ?? mostInStock(candidates)
    return insisted[index] ?? take(line, free() ?? missing('product', line.productId, index))
  })
}

const isFree = ({ variantId }: Wanted): boolean => variantId === undefined

const piecesOf = (wanted: readonly Wanted[], productId: number): number =>
  wanted.filter((line) => isFree(line) && line.productId === productId).reduce((sum, line) => sum + line.quantity, 0)

function insistedOn<Offer extends Offered>(
  { variantId, productId }: Wanted,
  offers: readonly Offer[],
  index: number,
): Offer {
  const offer = offers.find((candidate) => candidate.variantId === variantId) ?? missing('variant', variantId, index)
  if (productId === undefined || offer.productId === productId) return offer
  throw invalid(`lines.${index}.variant`, 'This variant belongs to another product.')
}

/** When no variant has enough, the refusal names the one that has most. */
const mostInStock = <Offer extends Offered>(offers: readonly Offer[]) =>
  offers.reduce<Offer | undefined>((a, b) => (a && a.stock >= b.stock ? a : b), undefined)

function missing(entity: 'product' | 'variant', id: number | undefined, index: number): never {
  const error = notFound(entity, id ?? 0)
  error.details.field = `lines.${index}.${entity}`
  throw error
}
