import { z } from 'zod'

/** `"19"`, `"7.7"`, `"8,125"` → parts per million; as people write a tax rate. */
export const percentField = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,4})?$/, 'Please give a percentage such as 19 or 7.5.')
  .transform((text) => {
    const [whole = '0', fraction = ''] = text.split(/[.,]/)
    return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'))
  })
  .refine((ppm) => ppm <= 1_000_000, 'Tax is between 0 and 100 %.')

/** `190000` → `"19"`, `75000` → `"7.5"`. */
export const percentText = (ppm: number): string => String(ppm / 10_000)
