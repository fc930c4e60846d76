import { z } from 'zod'
import { roleWords } from '@/components/words'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'

const MOST = 400

/** What an entry carries, as one readable line: `Pen: €2.50, now €3.00`. */
export function detailText({ action, details }: { action: string; details: unknown }, currency: string): string {
  const text =
    (action === 'draft.deleted' ? draftText(details, currency) : null) ??
    (isRecord(details) ? partsOf(details, currency).join(', ') : '')
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

/** Whose name an entry tells, when it does. */
export const nameIn = (details: unknown): string | null =>
  isRecord(details) && typeof details.name === 'string' ? details.name : null

const DeletedDraft = z.object({
  order: z.string(),
  customer: z.string().nullable(),
  totalMinor: z.coerce.bigint(),
  goods: z.array(z.object({ sku: z.string(), quantity: z.number() })),
})

/** `DRAFT-12 for Hafen Café, €23.80: 2 × BTH-SOP-SEA` */
function draftText(details: unknown, currency: string): string | null {
  const { data } = DeletedDraft.safeParse(details)
  if (!data) return null
  const buyer = data.customer ? ` for ${data.customer}` : ''
  const goods = data.goods.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', ')
  return `${data.order}${buyer}, ${formatMoney(data.totalMinor, currency)}: ${goods}`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function partsOf(details: Record<string, unknown>, currency: string): string[] {
  const { from, to, name: ownName, ...rest } = details
  const changed = 'to' in details && said('price', from, currency) !== said('price', to, currency)
  const change = changed ? [`${said('price', from, currency)}, now ${said('price', to, currency)}`] : []
  const others = Object.entries(rest).flatMap(([key, value]) => partOf(key, value, currency))
  // A change of the name is a record itself; a plain name is told by the entry's subject.
  return [...change, ...(isRecord(ownName) ? partOf('name', ownName, currency) : []), ...others]
}

function partOf(key: string, value: unknown, currency: string): string[] {
  const word = fieldWords[key] ?? key
  if (Array.isArray(value)) return value.map((one) => said(key, one, currency))
  if (isRecord(value) && 'to' in value)
    return [`${word}: ${said(key, value.from, currency)}, now ${said(key, value.to, currency)}`]
  return [`${word}: ${said(key, value, currency)}`]
}

const fieldWords: Readonly<Record<string, string>> = {
  approvedBy: 'approved by',
  listMinor: 'list price',
  unitMinor: 'sold at',
  taxPpm: 'tax',
  timeZone: 'time zone',
  dayCutOff: 'minutes after midnight at which the day ends',
  pricesIncludeTax: 'prices with tax',
  cashRoundingMinor: 'cash rounded to',
  shippingMinor: 'shipping',
  freeShippingMinor: 'free shipping from',
  cashiersSetPrices: 'cashiers set prices',
  industryId: 'industry',
}

const statusWords: Readonly<Record<string, string>> = {
  active: 'active',
  awaiting_approval: 'waits to be let in',
  disabled: 'disabled',
}

const isRole = (word: string): word is keyof typeof roleWords => word in roleWords

/** One value, by what it is of. */
function said(key: string, value: unknown, currency: string): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isRecord(value)) return recordText(value, currency)
  const text = String(value)
  if (key === 'taxPpm') return formatPercent(Number(text))
  if ((key === 'price' || key.endsWith('Minor')) && /^-?\d{1,18}$/.test(text))
    return formatMoney(BigInt(text), currency)
  return isRole(text) ? roleWords[text].toLowerCase() : (statusWords[text] ?? text)
}

/** A person's role and state, or a variant with its prices. */
function recordText({ role, status, sku, from, to, ...rest }: Record<string, unknown>, currency: string): string {
  if (role !== undefined || status !== undefined) {
    return [role, status].flatMap((part) => (part ? [said('', part, currency)] : [])).join(' ')
  }
  if (sku !== undefined) return `${sku}: ${said('price', from, currency)}, now ${said('price', to, currency)}`
  return Object.entries(rest)
    .map(([key, value]) => `${fieldWords[key] ?? key}: ${said(key, value, currency)}`)
    .join(', ')
}
