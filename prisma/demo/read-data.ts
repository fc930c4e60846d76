import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Mistake, type Pictures, readSheet } from '@/lib/domain/imports'
import { fromDecimal } from '@/lib/domain/shared/money'

/** The folders of the demo's businesses, each with what it sells and how it trades. */
export type Folder = 'kontor' | 'fjord'

const pathOf = (...parts: string[]) => path.join(import.meta.dirname, ...parts)

/** A file of a business, as it would be uploaded. */
export const readData = (folder: Folder, name: string): Uint8Array => readFileSync(pathOf(folder, name))

/** The drawings of a business's goods, by the name of the file. */
export const readDrawings = (folder: Folder): Pictures =>
  new Map(readdirSync(pathOf(folder, 'drawings')).map((name) => [name, readData(folder, path.join('drawings', name))]))

/** The rows of a CSV of a business. */
export function readTable<Shape extends z.ZodRawShape>(folder: Folder, name: string, columns: z.ZodObject<Shape>) {
  const { rows, mistakes } = readSheet(readData(folder, name), columns)
  refuseMistakes(name, mistakes)
  return rows.map(({ value }) => value)
}

/** The demo's files have no mistakes; whoever changes them is told. */
export function refuseMistakes(name: string, mistakes: readonly Mistake[]): void {
  const [first] = mistakes
  if (first) throw new Error(`${name}, row ${first.row}, ${first.column}: ${first.message}`)
}

const Terms = z.object({
  name: z.string(),
  industry: z.string(),
  country: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  taxPercent: z.number(),
  pricesIncludeTax: z.boolean(),
  cashRounding: z.string(),
  shipping: z.string(),
  freeShipping: z.string(),
})

/** How a business trades, as `createBusiness` takes it, and the name of its industry. */
export function readTerms(folder: Folder) {
  const file = new TextDecoder().decode(readData(folder, 'business.json'))
  const { taxPercent, cashRounding, shipping, freeShipping, ...terms } = Terms.parse(JSON.parse(file))
  const minor = (amount: string) => fromDecimal(amount, terms.currency) ?? 0n
  return {
    ...terms,
    taxPpm: taxPercent * 10_000,
    cashRoundingMinor: minor(cashRounding),
    shippingMinor: minor(shipping),
    freeShippingMinor: minor(freeShipping),
  }
}
