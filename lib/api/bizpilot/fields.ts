import { z } from 'zod'
import { email, id, password, text } from '../kernel/fields'

/** Blank for none, as forms have it. */
export const idOrNone = z.preprocess((value) => (value === '' ? null : value), id.nullable())

export const orBlank = (max: number) => text({ max, blank: true }).nullable().optional()

/** What owners and customers alike tell about themselves. */
export const person = {
  first_name: text({ max: 150 }),
  last_name: text({ max: 150 }),
  email,
  password,
  phone_number: orBlank(30),
  country: orBlank(100),
}
