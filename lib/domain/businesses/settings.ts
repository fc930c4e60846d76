import { invalid } from '../shared/errors'
import { MAX_MINOR } from '../shared/limits'
import { WHOLE_PPM } from '../shared/percent'
import type { Business } from './business-view'

/** What an admin may set. Amounts in minor units, tax in parts per million, cut-off in minutes after midnight. */
export type Settings = Omit<Business, 'id' | 'slug'>

/** Refuses what a business cannot trade with; answers the settings tidied up. */
export function checkSettings<T extends Partial<Settings>>(input: T): T {
  const settings = { ...input, ...tidied(input) }
  check('name', settings.name, isName, 'Please give it a name of at most 120 letters.')
  check('currency', settings.currency, isCurrency, 'There is no such currency.')
  check('timeZone', settings.timeZone, isTimeZone, 'There is no such time zone.')
  check('dayCutOff', settings.dayCutOff, isUpTo(1439), 'Please give a time of the day.')
  check('taxPpm', settings.taxPpm, isUpTo(WHOLE_PPM), 'Tax is between 0 and 100 %.')
  check('cashRoundingMinor', settings.cashRoundingMinor, isRounding, 'Cash cannot be rounded to this.')
  check('shippingMinor', settings.shippingMinor, isAmount, 'Shipping cannot cost this.')
  check('freeShippingMinor', settings.freeShippingMinor, isAmount, 'Shipping cannot be free from this amount on.')
  return settings
}

function check<T>(field: keyof Settings, value: T | null | undefined, fits: (value: T) => boolean, message: string) {
  if (value !== undefined && value !== null && !fits(value)) throw invalid(field, message)
}

const isName = (name: string) => name !== '' && name.length <= 120
const isUpTo = (most: number) => (value: number) => Number.isInteger(value) && value >= 0 && value <= most
const isRounding = (value: bigint) => value >= 1n && value <= 100_000n
const isAmount = (value: bigint) => value >= 0n && value <= MAX_MINOR

/** ISO 4217 codes that are money people pay with. */
export const currencies = (): string[] => Intl.supportedValuesOf('currency')

/** IANA time zones, UTC among them. */
export const timeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

const tidied = ({ name, country, currency }: Partial<Settings>) => ({
  ...(name !== undefined && { name: name.trim() }),
  ...(country !== undefined && { country: country.trim() }),
  ...(currency !== undefined && { currency: currency.trim().toUpperCase() }),
})

const isCurrency = (code: string) => currencies().includes(code)

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
