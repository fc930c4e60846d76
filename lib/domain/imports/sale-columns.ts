import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { PaymentMethod } from '@/lib/db/enums'
import { MAX_QUANTITY, VARIANT_TEXT } from '../shared/limits'
import { count, money, text } from './cells'

/** What a file of past sales is read by. */
export type SaleTerms = { currency: string; timeZone: string; now: Date }

/** The columns of a file of past sales: a row for each line, with what the sale has in common in its first row. */
export const saleColumns = ({ currency, timeZone, now }: SaleTerms) =>
  z.object({
    /** What its rows share: the number it had. */
    sale: text(100),
    /** A day, or a day and a time, by the clocks of the shop. */
    date: past(timeZone, now).optional(),
    /** Of the customer, if the shop is to know whose it was. */
    email: text(254).optional(),
    payment: z.enum(PaymentMethod, { error: `Use one of ${Object.values(PaymentMethod).join(', ')}.` }).optional(),
    sku: text(VARIANT_TEXT.sku),
    quantity: count(MAX_QUANTITY).refine((pieces) => pieces > 0, { error: 'Use a whole number, one or more.' }),
    /** What one piece cost then; left out, what it costs now. */
    price: money(currency).optional(),
  })

export type SaleRow = z.output<ReturnType<typeof saleColumns>>

const NOON = Temporal.PlainTime.from('12:00')

const past = (timeZone: string, now: Date) =>
  z.string().transform((value, { addIssue }) => {
    const at = momentOf(value, timeZone)
    if (at !== null && at <= now) return at
    addIssue({ code: 'custom', message: 'Use a day in the past, such as 2025-05-03, or 2025-05-03 14:30.' })
    return z.NEVER
  })

function momentOf(value: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$/.test(value)) return null
  try {
    const day = Temporal.PlainDate.from(value.replace(' ', 'T'))
    const plainTime = value.length > 10 ? Temporal.PlainTime.from(value.slice(11)) : NOON
    return new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds)
  } catch {
    return null
  }
}
