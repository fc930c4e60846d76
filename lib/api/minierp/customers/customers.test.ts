import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  DELETE as destroyCategory,
  PUT as replaceCategory,
  GET as retrieveCategory,
} from '@/app/api/inventory/categories/[id]/route'
import { POST as createCategory, GET as listCategories } from '@/app/api/inventory/categories/route'
import { DELETE as destroy, GET as retrieve, PATCH as update } from '@/app/api/inventory/customers/[id]/route'
import { POST as create, GET as list } from '@/app/api/inventory/customers/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'minierp'
const nordlicht = { name: 'Nordlicht', email: 'office@nordlicht.example', phone: '040 1', address: 'Kai 1' }

const at = (id: number, as: TestCaller) => ({ base, as, params: { id: String(id) } }) as const

test('201 adds a customer, whom all the staff finds by name, e-mail or phone', async () => {
  const { manager, sales_executive } = await openOtherShop(db, base)
  const { status, body } = await call(create, 'POST', { base, as: sales_executive, body: nordlicht })
  const { id, created_at } = Object(body)
  assert.equal(status, 201)
  assert.deepEqual(body, { id, ...nordlicht, is_active: true, created_at })
  for (const query of ['', '?search=NORD', '?search=office', '?search=040', '?is_active=true']) {
    const page = await call(list, 'GET', { base, as: manager, query })
    assert.deepEqual(page.body, { count: 1, next: null, previous: null, results: [body] })
  }
  const none = await call(list, 'GET', { base, as: manager, query: '?is_active=false' })
  assert.deepEqual(Object(none.body).results, [])
})

test('200 and 204 for a manager who changes and deletes; 403 for a sales executive', async () => {
  const { manager, sales_executive } = await openOtherShop(db, base)
  const { id } = Object((await call(create, 'POST', { base, as: manager, body: { name: 'Nordlicht' } })).body)
  const change = { phone: '110', is_active: false }
  assert.equal((await call(update, 'PATCH', { ...at(id, sales_executive), body: change })).status, 403)
  assert.equal((await call(destroy, 'DELETE', at(id, sales_executive))).status, 403)
  const { body } = await call(update, 'PATCH', { ...at(id, manager), body: change })
  assert.deepEqual([Object(body).name, Object(body).phone, Object(body).is_active], ['Nordlicht', '110', false])
  assert.equal((await call(destroy, 'DELETE', at(id, manager))).status, 204)
  assert.equal((await call(retrieve, 'GET', at(id, manager))).status, 404)
})

test('404 for a customer of another business', async () => {
  const [here, there] = [await openOtherShop(db, base), await openOtherShop(db, base)]
  const { id } = Object((await call(create, 'POST', { base, as: here.manager, body: nordlicht })).body)
  assert.equal((await call(retrieve, 'GET', at(id, there.manager))).status, 404)
  assert.equal((await call(update, 'PATCH', { ...at(id, there.manager), body: {} })).status, 404)
  assert.equal((await call(destroy, 'DELETE', at(id, there.manager))).status, 404)
})

test('400 for a customer without a name or with a wrong e-mail address', async () => {
  const { manager } = await openOtherShop(db, base)
  const { status, body } = await call(create, 'POST', { base, as: manager, body: { email: 'x' } })
  const email = ['Enter a valid email address.']
  assert.deepEqual([status, body], [400, { name: ['This field is required.'], email }])
})

test('201, 200 and 204 for a category from its first day to its last', async () => {
  const { manager, sales_executive } = await openOtherShop(db, base)
  const tools = { name: 'Tools', description: 'For the workshop' }
  const made = await call(createCategory, 'POST', { base, as: manager, body: tools })
  const { id } = Object(made.body)
  assert.deepEqual([made.status, made.body], [201, { id, ...tools, products_count: 0 }])
  const page = await call(listCategories, 'GET', { base, as: sales_executive })
  assert.deepEqual(page.body, { count: 1, next: null, previous: null, results: [made.body] })
  assert.equal((await call(createCategory, 'POST', { base, as: sales_executive, body: tools })).status, 403)
  const changed = await call(replaceCategory, 'PUT', { ...at(id, manager), body: { name: 'Garden' } })
  assert.deepEqual(changed.body, { id, name: 'Garden', description: 'For the workshop', products_count: 0 })
  assert.equal((await call(replaceCategory, 'PUT', { ...at(id, manager), body: {} })).status, 400)
  assert.equal((await call(destroyCategory, 'DELETE', at(id, manager))).status, 204)
  assert.equal((await call(retrieveCategory, 'GET', at(id, manager))).status, 404)
})
