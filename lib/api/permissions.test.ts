import assert from 'node:assert/strict'
import path from 'node:path'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { apiDocuments } from './api-documents'
import type { DocumentName } from './documents'
import { type Access, whoMay } from './kernel/access'
import { endpointsOf } from './kernel/openapi'
import type { Endpoint, Handler } from './kernel/spec'
import { call, openOtherShop, openTestHouse, type TestCaller } from './testing'

after(closeDb)

/** Who may call what, as the documents have it. An endpoint that is not in here fails, and so does a row without one. */
const TABLE: Record<DocumentName, Record<string, Access>> = {
  bizpilot: {
    'POST /api/accounts/signup/': 'public',
    'POST /api/accounts/token/': 'public',
    'POST /api/accounts/token/refresh/': 'public',
    'GET /api/industries/': 'public',
    'GET /api/retail_inventory/products/': 'catalog.write',
    'POST /api/retail_inventory/products/': 'catalog.write',
    'GET /api/retail_inventory/products/{id}/': 'catalog.write',
    'PUT /api/retail_inventory/products/{id}/': 'catalog.write',
    'PATCH /api/retail_inventory/products/{id}/': 'catalog.write',
    'DELETE /api/retail_inventory/products/{id}/': 'catalog.write',
    'GET /api/retail_inventory/categories/': 'catalog.write',
    'POST /api/retail_inventory/categories/': 'catalog.write',
    'POST /api/customers/signup/': 'public',
    'POST /api/customers/token/': 'public',
    'POST /api/customers/token/refresh/': 'public',
    'PATCH /api/customers/me/': 'shopper',
    'GET /api/customers/products/': 'public',
    'GET /api/customers/orders/': 'shopper',
    'POST /api/customers/orders/': 'shopper',
  },
  ecommerce: {
    'POST /api/users/register/': 'public',
    'POST /api/users/login/': 'public',
    'POST /api/users/logout/': 'signedIn',
    'GET /api/products/': 'public',
    'POST /api/products/create/': 'admin',
    'GET /api/products/categories/': 'public',
    'POST /api/products/categories/create/': 'admin',
    'POST /api/categories/create/': 'admin',
    'POST /api/orders/': 'signedIn',
    'GET /api/orders/': 'signedIn',
    'PATCH /api/orders/{id}/update-status/': 'admin',
  },
  phibook: {
    'POST /auth/register/': 'public',
    'POST /auth/login/': 'public',
    'POST /auth/logout/': 'signedIn',
    'POST /auth/token/refresh/': 'public',
    'GET /api/categories/': 'public',
    'POST /api/categories/': 'admin',
    'GET /api/categories/{id}/': 'public',
    'PUT /api/categories/{id}/': 'admin',
    'PATCH /api/categories/{id}/': 'admin',
    'DELETE /api/categories/{id}/': 'admin',
    'GET /api/products/': 'public',
    'POST /api/products/': 'admin',
    'GET /api/products/{id}/': 'public',
    'PUT /api/products/{id}/': 'admin',
    'PATCH /api/products/{id}/': 'admin',
    'DELETE /api/products/{id}/': 'admin',
    'POST /api/carts/': 'signedIn',
    'GET /api/carts/{cart_id}/': 'signedIn',
    'DELETE /api/carts/{cart_id}/': 'signedIn',
    'POST /api/carts/{cart_id}/items/': 'signedIn',
    'PATCH /api/carts/{cart_id}/items/{item_id}/': 'signedIn',
    'DELETE /api/carts/{cart_id}/items/{item_id}/': 'signedIn',
    'GET /api/orders/': 'signedIn',
    'POST /api/orders/': 'signedIn',
    'GET /api/orders/{id}/': 'signedIn',
    'DELETE /api/orders/{id}/': 'signedIn',
    'PUT /api/orders/{id}/status/': 'admin',
    'GET /api/profile/': 'signedIn',
    'PUT /api/profile/': 'signedIn',
    'PATCH /api/profile/': 'signedIn',
    'GET /api/dashboard/total-users/': 'admin',
    'GET /api/dashboard/total-orders/': 'admin',
    'GET /api/dashboard/total-products/': 'admin',
  },
  smartpos: {
    'POST /api/users/register/': 'public',
    'POST /api/users/login/': 'public',
    'POST /api/users/token/refresh/': 'public',
    'POST /api/users/logout/': 'signedIn',
    'GET /api/users/profile/': 'signedIn',
    'PUT /api/users/profile/': 'signedIn',
    'PATCH /api/users/profile/': 'signedIn',
    'POST /api/users/change-password/': 'signedIn',
    'GET /api/products/': 'staff',
    'POST /api/products/': 'admin',
    'GET /api/products/{id}/': 'staff',
    'PUT /api/products/{id}/': 'admin',
    'PATCH /api/products/{id}/': 'admin',
    'DELETE /api/products/{id}/': 'admin',
    'GET /api/products/low-stock/': 'staff',
    'GET /api/sales/': 'staff',
    'POST /api/sales/': 'till.sell',
    'GET /api/sales/{id}/': 'staff',
    'GET /api/sales/daily-summary/': 'staff',
    'GET /api/sales/statistics/': 'admin',
    'GET /api/reports/sales/': 'admin',
    'GET /api/reports/inventory/': 'admin',
    'GET /api/reports/cashier-performance/': 'admin',
    'GET /api/reports/product-performance/': 'admin',
  },
  minierp: {
    'POST /api/auth/register/': 'public',
    'POST /api/auth/login/': 'public',
    'POST /api/auth/logout/': 'signedIn',
    'POST /api/auth/token/refresh/': 'public',
    'GET /api/auth/users/': 'people.manage',
    'GET /api/auth/users/{id}/': 'people.manage',
    'PATCH /api/auth/users/{id}/': 'people.manage',
    'DELETE /api/auth/users/{id}/': 'people.manage',
    'GET /api/users/me/': 'signedIn',
    'PATCH /api/users/me/': 'signedIn',
    'GET /api/inventory/products/': 'catalog.read',
    'POST /api/inventory/products/': 'catalog.write',
    'GET /api/inventory/products/{id}/': 'catalog.read',
    'PUT /api/inventory/products/{id}/': 'catalog.write',
    'PATCH /api/inventory/products/{id}/': 'catalog.write',
    'DELETE /api/inventory/products/{id}/': 'catalog.write',
    'GET /api/inventory/categories/': 'catalog.read',
    'POST /api/inventory/categories/': 'catalog.write',
    'GET /api/inventory/categories/{id}/': 'catalog.read',
    'PUT /api/inventory/categories/{id}/': 'catalog.write',
    'PATCH /api/inventory/categories/{id}/': 'catalog.write',
    'DELETE /api/inventory/categories/{id}/': 'catalog.write',
    'GET /api/inventory/customers/': 'customers.read',
    'POST /api/inventory/customers/': 'customers.add',
    'GET /api/inventory/customers/{id}/': 'customers.read',
    'PUT /api/inventory/customers/{id}/': 'customers.write',
    'PATCH /api/inventory/customers/{id}/': 'customers.write',
    'DELETE /api/inventory/customers/{id}/': 'customers.write',
    'GET /api/inventory/dashboard/': 'adminOrManager',
    'GET /api/sales/orders/': 'staff',
    'POST /api/sales/orders/': 'salesOrders.write',
    'GET /api/sales/orders/{id}/': 'staff',
    'PATCH /api/sales/orders/{id}/': 'salesOrders.write',
    'DELETE /api/sales/orders/{id}/': 'salesOrders.write',
    'GET /api/sales/dashboard/': 'staff',
  },
}

const known = keysOf(apiDocuments).flatMap((document) =>
  endpointsOf(apiDocuments[document]).map((endpoint) => ({
    document,
    endpoint,
    row: `${endpoint.method} ${endpoint.path}`,
  })),
)

for (const { document, endpoint, row } of known) {
  test(`${document} ${row} is open to exactly those who may`, async () => {
    const access = TABLE[document][row]
    assert.ok(access, 'it has a row in the table')
    const handler = await handlerOf(endpoint)
    const [here, there] = [await openTestHouse(db, document), await openOtherShop(db, document)]
    await assertOpen(handler, document, endpoint, null, whoMay(access).includes('visitor'))
    for (const [who, caller] of [...Object.entries(here), ...Object.entries(there)]) {
      const role = who === 'otherShopper' ? 'shopper' : who
      await assertOpen(
        handler,
        document,
        endpoint,
        caller,
        whoMay(access).some((one) => one === role),
        who,
      )
    }
  })
}

test('every row of the table has its endpoint', () => {
  const rows = Object.entries(TABLE).flatMap(([document, table]) =>
    Object.keys(table).map((row) => `${document} ${row}`),
  )
  const missing = rows.filter((row) => !known.some((one) => `${one.document} ${one.row}` === row))
  assert.deepEqual(missing, [])
})

/** Whoever may is told something else than that they may not; an empty body and an id of nothing do no harm. */
async function assertOpen(
  handler: Handler,
  base: DocumentName,
  { method, spec }: Endpoint,
  as: TestCaller | null,
  expected: boolean,
  who = 'nobody',
): Promise<void> {
  const params = Object.fromEntries(paramsOf(spec.params).map((name) => [name, '2147483647']))
  const body = method === 'GET' || method === 'DELETE' ? undefined : {}
  const { status } = await call(handler, method, { base, as: as ?? undefined, params, body })
  if (expected) return assert.ok(![401, 403].includes(status) && status < 500, `${who} may, but is told ${status}`)
  assert.equal(status, as ? 403 : 401, `${who} may not`)
}

const paramsOf = (schema: Endpoint['spec']['params']): string[] =>
  schema && 'shape' in schema ? Object.keys(Object(schema.shape)) : []

async function handlerOf({ method, path: printed }: Endpoint): Promise<Handler> {
  const folder = printed.replace(/\{(\w+)\}/g, '[$1]').replace(/\/$/, '')
  const route: Record<string, Handler> = await import(path.resolve(`app${folder}`, 'route.ts'))
  const handler = route[method]
  assert.ok(handler)
  return handler
}
