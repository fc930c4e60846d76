import { toDecimal } from '@/lib/domain/shared/money'

/** UTC with microseconds, as the documents show it. */
export const timestamp = (date: Date): string => date.toISOString().replace('Z', '000Z')

/** `1990n` in EUR → `19.9`: for documents that write money as a number. */
export const moneyNumber = (minor: bigint, currency: string): number => Number(toDecimal(minor, currency))

/** `1990n` in EUR → `"19.90"`: for documents that write money as text. */
export const moneyText = toDecimal
