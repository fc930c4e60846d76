import { email, password, text } from '../kernel/fields'

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
