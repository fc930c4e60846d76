import type { z } from 'zod'
import { createCustomer, deleteCustomer, findCustomers, getCustomer, updateCustomer } from '@/lib/domain/customers'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import { endpoint } from '../dialect'
import { CustomerBody, CustomerPatchBody, CustomerQuery, CustomerWire } from './contract'
import { presentCustomer } from './present'

const sample = { name: 'Nordlicht GmbH', email: 'office@nordlicht.example', phone: '+49 40 5550 199', address: 'Kai 1' }

export const list = endpoint('GET /api/inventory/customers/', {
  summary: 'List customers, by name',
  access: 'customers.read',
  query: CustomerQuery,
  answer: pageOf(CustomerWire),
  run: async (ctx, { query }, visit) => {
    const filter = { search: query.search, active: query.is_active, ...slice(query), count: true }
    const { customers, total = 0 } = await findCustomers(ctx, filter)
    return paged(visit, query, total, customers.map(presentCustomer))
  },
})

export const create = endpoint('POST /api/inventory/customers/', {
  summary: 'Add customer',
  access: 'customers.add',
  body: CustomerBody,
  status: 201,
  answer: CustomerWire,
  sample,
  run: async (ctx, { body }) => presentCustomer(await createCustomer(ctx, inputOf(body))),
})

export const retrieve = endpoint('GET /api/inventory/customers/{id}/', {
  summary: 'One customer',
  access: 'customers.read',
  params: IdParams,
  answer: CustomerWire,
  run: async (ctx, { params }) => presentCustomer(await getCustomer(ctx, params.id)),
})

const changing = <B extends z.infer<typeof CustomerPatchBody>>(
  route: `${'PUT' | 'PATCH'} /${string}`,
  body: z.ZodType<B>,
  summary: string,
) =>
  endpoint(route, {
    summary,
    access: 'customers.write',
    params: IdParams,
    body,
    answer: CustomerWire,
    sample,
    run: async (ctx, { params, body }) => presentCustomer(await updateCustomer(ctx, params.id, inputOf(body))),
  })

export const replace = changing('PUT /api/inventory/customers/{id}/', CustomerBody, 'Change a customer')
export const update = changing('PATCH /api/inventory/customers/{id}/', CustomerPatchBody, 'Change parts of a customer')

export const destroy = endpoint('DELETE /api/inventory/customers/{id}/', {
  summary: 'Delete a customer; their orders keep the name',
  access: 'customers.write',
  params: IdParams,
  status: 204,
  run: (ctx, { params }) => deleteCustomer(ctx, params.id),
})

const inputOf = <B extends z.infer<typeof CustomerPatchBody>>({ is_active: active, ...details }: B) => ({
  ...details,
  active,
})
