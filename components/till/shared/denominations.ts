import { exponentOf } from '@/lib/domain/shared/money'

type Money = { coins: readonly number[]; notes: readonly number[] }

/** Coins and notes in everyday use, in minor units. */
const KNOWN: Record<string, Money> = {
  EUR: { coins: [1, 2, 5, 10, 20, 50, 100, 200], notes: [500, 1000, 2000, 5000, 10_000, 20_000] },
  GBP: { coins: [1, 2, 5, 10, 20, 50, 100, 200], notes: [500, 1000, 2000, 5000] },
  USD: { coins: [1, 5, 10, 25], notes: [100, 500, 1000, 2000, 5000, 10_000] },
  CAD: { coins: [5, 10, 25, 100, 200], notes: [500, 1000, 2000, 5000, 10_000] },
  AUD: { coins: [5, 10, 20, 50, 100, 200], notes: [500, 1000, 2000, 5000, 10_000] },
  NZD: { coins: [10, 20, 50, 100, 200], notes: [500, 1000, 2000, 5000, 10_000] },
  CHF: { coins: [5, 10, 20, 50, 100, 200, 500], notes: [1000, 2000, 5000, 10_000, 20_000] },
  SEK: { coins: [100, 200, 500, 1000], notes: [2000, 5000, 10_000, 20_000, 50_000] },
  NOK: { coins: [100, 500, 1000, 2000], notes: [5000, 10_000, 20_000, 50_000] },
  DKK: { coins: [50, 100, 200, 500, 1000, 2000], notes: [5000, 10_000, 20_000, 50_000] },
  PLN: { coins: [1, 2, 5, 10, 20, 50, 100, 200, 500], notes: [1000, 2000, 5000, 10_000, 20_000] },
  CZK: { coins: [100, 200, 500, 1000, 2000, 5000], notes: [10_000, 20_000, 50_000, 100_000, 200_000] },
  INR: { coins: [100, 200, 500, 1000], notes: [2000, 5000, 10_000, 20_000, 50_000] },
  JPY: { coins: [1, 5, 10, 50, 100, 500], notes: [1000, 2000, 5000, 10_000] },
  KWD: { coins: [5, 10, 20, 50, 100], notes: [250, 500, 1000, 5000, 10_000, 20_000] },
}

/** Coins and notes of a currency, smallest first; for one not listed, the usual 1-2-5 row. */
export function denominationsOf(currency: string): Money {
  const known = KNOWN[currency]
  if (known) return known
  const unit = 10 ** exponentOf(currency)
  const row = (steps: readonly number[]) => steps.map((step) => step * unit)
  return {
    coins: exponentOf(currency) === 0 ? row([1, 2, 5, 10, 20, 50]) : row([0.05, 0.1, 0.2, 0.5, 1, 2]),
    notes: exponentOf(currency) === 0 ? row([100, 200, 500, 1000, 5000, 10_000]) : row([5, 10, 20, 50, 100, 200]),
  }
}

/**
 * What people are likely to hand over for an amount: the next round sums above it that notes make up, and the single
 * note that covers it. At most four, smallest first.
 */
export function likelyCash(dueMinor: bigint, currency: string): bigint[] {
  if (dueMinor <= 0n) return []
  const notes = denominationsOf(currency).notes.map(BigInt)
  const above = (note: bigint) => (dueMinor / note + 1n) * note
  const sums = [...new Set(notes.map(above))].sort((a, b) => (a < b ? -1 : 1))
  const single = notes.find((note) => note > dueMinor)
  const first = sums.slice(0, 4)
  if (!single || first.includes(single)) return first
  return [...first.slice(0, 3), single].sort((a, b) => (a < b ? -1 : 1))
}
