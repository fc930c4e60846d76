import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DELETE as destroy, PUT as replace, GET as retrieve, PATCH as update } from '@/app/api/categories/[id]/route'
import { POST as create, GET as list } from '@/app/api/categories/route'
import { closeDb, db } from '@/lib/db/client'
import { createProduct, getProduct } from '@/lib/domain/catalog'
import { call, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'phibook'

const created = async (as: TestCaller, body: object = { name: 'Books', description: 'With pages' }) => {
  const answer = await call(create, 'POST', { base, as, body })
  assert.equal(answer.status, 201)
  return Object(answer.body)
}

test('201 creates a category, and 200 shows it, alone and in the list', async () => {
  const { admin } = await openOtherShop(db, base)
  const made = await created(admin)
  assert.deepEqual(made, { id: made.id, name: 'Books', description: 'With pages', product_count: 0 })
  await createProduct(admin.ctx, { name: 'Sea Wolf', priceMinor: 100n, categoryId: made.id })
  const shown = { ...made, product_count: 1 }
  assert.deepEqual((await call(retrieve, 'GET', { base, as: admin, params: { id: `${made.id}` } })).body, shown)
  assert.deepEqual((await call(list, 'GET', { base, as: admin })).body, [shown])
  for (const body of [{ name: 'Maps' }, { name: 'Atlases', description: null }]) {
    assert.equal((await created(admin, body)).description, '')
  }
})

test('200 changes a category, wholly or in part', async () => {
  const { admin } = await openOtherShop(db, base)
  const made = await created(admin)
  const params = { id: `${made.id}` }
  const put = await call(replace, 'PUT', { base, as: admin, params, body: { name: 'Novels', description: '' } })
  assert.equal(put.status, 200)
  assert.deepEqual(put.body, { ...made, name: 'Novels', description: '' })
  const patched = await call(update, 'PATCH', { base, as: admin, params, body: { description: 'Long ones' } })
  assert.deepEqual(patched.body, { ...made, name: 'Novels', description: 'Long ones' })
  for (const id of [`${made.id}.0`, `+${made.id}`, ` ${made.id}`, `0x${made.id}`]) {
    assert.equal((await call(retrieve, 'GET', { base, as: admin, params: { id } })).status, 404, id)
  }
  const required = await call(replace, 'PUT', { base, as: admin, params, body: {} })
  assert.equal(required.status, 400)
  assert.deepEqual(required.body, { name: ['This field is required.'] })
})

test('204 deletes a category, and its products stay without one', async () => {
  const { admin } = await openOtherShop(db, base)
  const { id: categoryId } = await created(admin)
  const product = await createProduct(admin.ctx, { name: 'Sea Wolf', priceMinor: 100n, categoryId })
  const params = { id: `${categoryId}` }
  assert.equal((await call(destroy, 'DELETE', { base, as: admin, params })).status, 204)
  assert.equal((await getProduct(admin.ctx, product.id)).category, null)
  assert.equal((await call(destroy, 'DELETE', { base, as: admin, params })).status, 404)
})

test('400 for a name that is none', async () => {
  const { admin } = await openOtherShop(db, base)
  const refused: [name: unknown, message: string][] = [
    [undefined, 'This field is required.'],
    [null, 'This field may not be null.'],
    [' ', 'This field may not be blank.'],
    [{}, 'Not a valid string.'],
    ['x'.repeat(101), 'Ensure this field has no more than 100 characters.'],
  ]
  for (const [name, message] of refused) {
    const { status, body } = await call(create, 'POST', { base, as: admin, body: { name } })
    assert.equal(status, 400)
    assert.deepEqual(body, { name: [message] })
  }
})

test("404 for another shop's category in every method, and for what is no id", async () => {
  const [here, there] = [await openOtherShop(db, base), await openOtherShop(db, base)]
  const { id } = await created(there.admin)
  for (const nowhere of [`${id}`, '2147483647', '9'.repeat(30), 'x', '0']) {
    const about = { base, as: here.admin, params: { id: nowhere } } as const
    const answers = [
      await call(retrieve, 'GET', about),
      await call(replace, 'PUT', { ...about, body: { name: 'Mine' } }),
      await call(update, 'PATCH', { ...about, body: { name: 'Mine' } }),
      await call(destroy, 'DELETE', about),
    ]
    for (const { status, body } of answers) {
      assert.equal(status, 404)
      assert.deepEqual(body, { detail: 'Not found.' })
    }
  }
})
