import { z } from 'zod'
import { text } from './cells'

/** The columns of a file of customers, one a row. */
export const customerColumns = z.object({
  name: text(200),
  email: text(254)
    .regex(/^[^\s@]+@[^\s@]+$/, { error: 'Use an address such as ada@example.com.' })
    .optional(),
  phone: text(50).optional(),
  address: text(1000).optional(),
})

export type CustomerRow = z.output<typeof customerColumns>
