import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { accountOf } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { createCustomer, customerOfAccount, deleteCustomer, findCustomers, getCustomer, updateCustomer } from '.'

after(closeDb)

const refusal = (code: string) => (error: unknown) => error instanceof DomainError && error.code === code

test('an account is one customer of a business, however often it is asked for at once', async () => {
  const { shopper, system } = await openTestShop(db)
  const accountId = accountOf(shopper)
  assert.ok(accountId)
  const found = await Promise.all([1, 2, 3].map(() => customerOfAccount(system, accountId)))
  assert.equal(new Set(found.map(({ id }) => id)).size, 1)
  assert.equal(found[0]?.accountId, accountId)
  await assert.rejects(customerOfAccount(system, 987_654_321), refusal('not_found'))
})

test('customers are found by fragments of name, e-mail and phone, by name or newest first', async () => {
  const { cashier } = await openTestShop(db)
  for (const name of ['Zoe', 'adam', 'Berta']) {
    await createCustomer(cashier, { name, email: `${name}@example.org`, phone: '0391 100' })
  }
  const names = async (filter: Parameters<typeof findCustomers>[1]) =>
    (await findCustomers(cashier, filter)).customers.map(({ name }) => name)
  assert.deepEqual(await names({}), ['adam', 'Berta', 'Zoe'])
  assert.deepEqual(await names({ sort: 'newest' }), ['Berta', 'adam', 'Zoe'])
  assert.deepEqual(await names({ search: 'ERT' }), ['Berta'])
  assert.deepEqual(await names({ search: 'zoe@' }), ['Zoe'])
  assert.deepEqual(await names({ search: '100%' }), [])
  for (const sort of ['name', 'newest'] as const) {
    const first = await findCustomers(cashier, { sort, limit: 2, count: true })
    assert.equal(first.total, 3)
    const second = await findCustomers(cashier, { sort, limit: 2, after: first.next ?? '' })
    assert.equal(second.customers.length, 1)
    assert.equal(second.next, null)
  }
})

test('everybody on the staff adds customers; changing and deleting is for managers and admins', async () => {
  const { admin, manager, cashier, salesExecutive, shopper, visitor } = await openTestShop(db)
  for (const ctx of [admin, manager, cashier, salesExecutive]) assert.ok(await createCustomer(ctx, { name: 'Ada' }))
  const { id } = await createCustomer(admin, { name: 'Ada' })
  for (const ctx of [cashier, salesExecutive]) {
    await assert.rejects(updateCustomer(ctx, id, { name: 'Eve' }), refusal('forbidden'))
    await assert.rejects(deleteCustomer(ctx, id), refusal('forbidden'))
  }
  await assert.rejects(findCustomers(shopper), refusal('forbidden'))
  await assert.rejects(findCustomers(visitor), refusal('unauthenticated'))
  const changed = await updateCustomer(manager, id, { phone: '110', active: false })
  assert.deepEqual([changed.name, changed.phone, changed.active], ['Ada', '110', false])
  await assert.rejects(createCustomer(admin, { name: ' ' }), refusal('invalid'))
})

test('a deleted customer leaves name and address with the orders', async () => {
  const { admin, businessId } = await openTestShop(db)
  const { id } = await createCustomer(admin, { name: 'Ada', email: 'ada@example.org', address: 'Kai 1' })
  const money = { currency: 'EUR', taxPpm: 0, pricesIncludeTax: true, subtotalMinor: 500n, totalMinor: 500n }
  const order = { businessId, number: 'SO-1', channel: 'sales', state: 'confirmed', businessDay: new Date() } as const
  await db.order.create({ data: { ...order, ...money, customerId: id } })
  const { orderCount, spentMinor } = await getCustomer(admin, id)
  assert.deepEqual([orderCount, spentMinor], [1, 500n])
  await deleteCustomer(admin, id)
  await assert.rejects(getCustomer(admin, id), refusal('not_found'))
  const kept = await db.order.findFirstOrThrow({ where: { businessId } })
  assert.deepEqual(kept.contact, { name: 'Ada', email: 'ada@example.org', phone: '', address: 'Kai 1' })
})

test('customers of another business are out of reach', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  const { id } = await createCustomer(here.admin, { name: 'Ada' })
  await assert.rejects(getCustomer(there.admin, id), refusal('not_found'))
  await assert.rejects(updateCustomer(there.admin, id, { name: 'Eve' }), refusal('not_found'))
  await assert.rejects(deleteCustomer(there.admin, id), refusal('not_found'))
  assert.deepEqual((await findCustomers(there.admin)).customers, [])
})
