import { z } from 'zod'
import { CUSTOMER_TEXT } from '../shared/limits'
import { text } from './cells'

/** The columns of a file of customers, one a row. */
export const customerColumns = z.object({
  name: text(CUSTOMER_TEXT.name),
  email: text(CUSTOMER_TEXT.email)
    .regex(/^[^\s@]+@[^\s@]+$/, { error: 'Use an address such as ada@example.com.' })
    .optional(),
  phone: text(CUSTOMER_TEXT.phone).optional(),
  address: text(CUSTOMER_TEXT.address).optional(),
})

export type CustomerRow = z.output<typeof customerColumns>
