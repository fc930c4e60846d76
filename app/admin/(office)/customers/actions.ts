'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { createCustomer, deleteCustomer, updateCustomer } from '@/lib/domain/customers'
import { action } from '@/lib/forms/action'

const email = z
  .string()
  .trim()
  .max(254)
  .refine((text) => text === '' || z.email().safeParse(text).success, 'This is not an e-mail address.')

const Details = z.object({
  name: z.string().trim().min(1, 'Give the customer a name.').max(200),
  email,
  phone: z.string().trim().max(50),
  address: z.string().trim().max(1000),
})

const add = action(Details, async (ctx, details) => {
  const customer = await createCustomer(ctx, details)
  refresh()
  return customer
})

export async function addCustomer(form: FormData) {
  return add(form)
}

const change = action(
  Details.extend({ id: z.coerce.number().int(), active: z.literal('on').optional() }),
  async (ctx, { id, active, ...details }) => {
    const customer = await updateCustomer(ctx, id, { ...details, active: active === 'on' })
    refresh()
    return customer
  },
)

export async function changeCustomer(form: FormData) {
  return change(form)
}

const remove = action(z.number().int(), (ctx, id) => deleteCustomer(ctx, id))

export async function removeCustomer(id: number) {
  return remove(id)
}
