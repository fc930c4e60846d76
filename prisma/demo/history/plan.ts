import { Temporal } from 'temporal-polyfill'
import type { DemoProduct, DemoVariant } from '../goods'
import { type Channel, dayWeight, hourOf, isShut, makeRandom, productWeight, type Random } from '../seasons'

/** Something that happened in the shop, before anybody wrote it down. */
export type PlannedOrder = {
  key: string
  at: Temporal.Instant
  channel: Channel
  lines: { variant: DemoVariant; quantity: number }[]
  /** Which of the shop's customers, in the order of the cast; null for somebody unknown. */
  customer: number | null
  /** Which of the people who sell. */
  seller: number
  payBy: 'cash' | 'card' | 'invoice'
  /** Cash handed over beyond the total, in minor units, where it was not exact. */
  roundUpTo: bigint
  fate: 'kept' | 'cancelled' | 'returned'
}

export type Plan = {
  products: readonly DemoProduct[]
  until: Temporal.PlainDate
  timeZone: string
  days: number
  orders: number
  /** How many customers are known. */
  buyers: number
  seed: number
}

/** Makes up a believable history, the same each time for the same plan: oldest first. */
export function planHistory({ products, until, timeZone, days, orders, buyers, seed }: Plan): PlannedOrder[] {
  const random = makeRandom(seed)
  const calendar = Array.from({ length: days }, (_, index) => until.subtract({ days: days - index }))
  const weights = calendar.map((day, index) => dayWeight(day, index / days))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return calendar.flatMap((day, index) => {
    const share = ((weights[index] ?? 0) / total) * orders
    const count = Math.floor(share) + (random() < share % 1 ? 1 : 0)
    const shelf = shelfFor(products, day)
    const planned = Array.from({ length: count }, () => planOne(random, day, { timeZone, buyers }, shelf))
    return planned
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
      .map((order, number) => ({ ...order, key: `demo-${day}-${number}` }))
  })
}

type Shelf = { products: readonly DemoProduct[]; upTo: number[] }

/** What could be bought on a day. */
const shelfFor = (products: readonly DemoProduct[], day: Temporal.PlainDate): Shelf => ({
  products,
  upTo: runningSums(products.map((product) => product.popularity * productWeight(product.season, day))),
})

function runningSums(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map((weight) => {
    sum += weight
    return sum
  })
}

function planOne(
  random: Random,
  day: Temporal.PlainDate,
  { timeZone, buyers }: Pick<Plan, 'timeZone' | 'buyers'>,
  shelf: Shelf,
): Omit<PlannedOrder, 'key'> {
  const channel = channelFor(random, day)
  const hour = hourOf(random, channel)
  const time = Temporal.PlainTime.from({ hour, minute: Math.floor(random() * 60), second: Math.floor(random() * 60) })
  return {
    at: day.toZonedDateTime({ timeZone, plainTime: time }).toInstant(),
    channel,
    lines: linesFor(random, shelf, channel),
    customer: channel === 'pos' && random() < 0.88 ? null : Math.floor(random() ** 1.6 * buyers),
    seller: Math.floor(random() * 1000),
    payBy: channel === 'sales' ? 'invoice' : random() < (channel === 'pos' ? 0.42 : 0) ? 'cash' : 'card',
    roundUpTo: [500n, 1000n, 2000n, 5000n][Math.floor(random() * 4)] ?? 500n,
    fate: random() < 0.012 ? 'returned' : random() < 0.02 ? 'cancelled' : 'kept',
  }
}

/** The shop's door is shut on Sundays and holidays; business customers do not order at weekends. */
function channelFor(random: Random, day: Temporal.PlainDate): PlannedOrder['channel'] {
  const chance = random()
  if (isShut(day)) return 'web'
  if (chance < 0.7) return 'pos'
  return chance > 0.985 && day.dayOfWeek < 6 ? 'sales' : 'web'
}

function linesFor(random: Random, shelf: Shelf, channel: PlannedOrder['channel']): PlannedOrder['lines'] {
  const count = 1 + Math.floor(random() ** 2.2 * 4)
  const lines = new Map<string, PlannedOrder['lines'][number]>()
  for (let index = 0; index < count; index += 1) {
    const product = pickProduct(random, shelf)
    const variant = pickVariant(random, product)
    const quantity =
      channel === 'sales' ? 4 + Math.floor(random() * 20) : random() < 0.82 ? 1 : 2 + Math.floor(random() * 2)
    if (variant) lines.set(variant.sku, { variant, quantity })
  }
  return [...lines.values()]
}

const pickProduct = (random: Random, { products, upTo }: Shelf) => products[draw(random, upTo)]

function pickVariant(random: Random, product: DemoProduct | undefined): DemoVariant | undefined {
  const variants = product?.variants ?? []
  return variants[draw(random, runningSums(variants.map((variant) => variant.weight)))]
}

/** Where in the running sums of some weights a fair draw falls. */
function draw(random: Random, upTo: readonly number[]): number {
  const at = random() * (upTo.at(-1) ?? 0)
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
