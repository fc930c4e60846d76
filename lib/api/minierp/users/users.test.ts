import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { DELETE as destroy, GET as retrieve, PATCH as update } from '@/app/api/auth/users/[id]/route'
import { GET as list } from '@/app/api/auth/users/route'
import { GET as me } from '@/app/api/users/me/route'
import { closeDb, db } from '@/lib/db/client'
import { call, openOtherShop, type TestCaller } from '../../testing'

after(closeDb)
const base = 'minierp'

const path = (person: TestCaller) => ({ base, params: { id: String(person.id) } }) as const

test('200 lists the staff of the own business in pages', async () => {
  const [here, there] = [await openOtherShop(db, base), await openOtherShop(db, base)]
  const { status, body } = await call(list, 'GET', { base, as: here.admin, query: '?page_size=2&role=manager' })
  assert.equal(status, 200)
  const { count, next, results } = Object(body)
  assert.equal(count, 2)
  assert.equal(next, null)
  assert.ok(results.some((person: { id: number }) => person.id === here.manager.id))
  assert.equal((await call(retrieve, 'GET', { ...path(there.manager), as: here.admin })).status, 404)
})

test('200 gives another role, and the old token is dead', async () => {
  const { admin, manager } = await openOtherShop(db, base)
  const { status, body } = await call(update, 'PATCH', { ...path(manager), as: admin, body: { role: 'user' } })
  assert.equal(status, 200)
  assert.equal(Object(body).role, 'sales_executive')
  assert.equal((await call(me, 'GET', { base, as: manager })).status, 401)
})

test('204 takes an account away, which is 404 from then on', async () => {
  const { admin, manager } = await openOtherShop(db, base)
  assert.equal((await call(destroy, 'DELETE', { ...path(manager), as: admin })).status, 204)
  for (const [handler, method] of [
    [retrieve, 'GET'],
    [update, 'PATCH'],
    [destroy, 'DELETE'],
  ] as const) {
    const body = method === 'PATCH' ? {} : undefined
    assert.equal((await call(handler, method, { ...path(manager), as: admin, body })).status, 404)
  }
  const { body } = await call(list, 'GET', { base, as: admin, query: `?search=${manager.username}` })
  assert.equal(Object(body).count, 0)
})

test('200 shuts somebody out at once, and lets them in again', async () => {
  const { admin, manager } = await openOtherShop(db, base)
  const set = async (is_active: boolean) =>
    Object((await call(update, 'PATCH', { ...path(manager), as: admin, body: { is_active } })).body).is_active
  assert.equal(await set(false), false)
  assert.equal((await call(me, 'GET', { base, as: manager })).status, 401)
  assert.equal(Object((await call(retrieve, 'GET', { ...path(manager), as: admin })).body).is_active, false)
  const { body } = await call(list, 'GET', { base, as: admin, query: `?search=${manager.username}` })
  assert.deepEqual(
    Object(body).results.map((person: { is_active: boolean }) => person.is_active),
    [false],
  )
  assert.equal(await set(true), true)
})

test('200 lets in who awaits approval', async () => {
  const { admin, manager } = await openOtherShop(db, base)
  await db.account.update({ where: { id: manager.id }, data: { status: 'awaiting_approval' } })
  const asRead = await call(update, 'PATCH', { ...path(manager), as: admin, body: { is_active: false } })
  assert.equal(Object(asRead.body).is_active, false)
  const { body } = await call(update, 'PATCH', { ...path(manager), as: admin, body: { is_active: true } })
  assert.equal(Object(body).is_active, true)
})

test('409 keeps the last admin one', async () => {
  const { admin } = await openOtherShop(db, base)
  await db.account.updateMany({
    where: { businessId: admin.ctx.actor.businessId, role: 'admin', id: { not: admin.id } },
    data: { status: 'disabled' },
  })
  const expected = { detail: 'The last admin stays an admin.' }
  for (const body of [{ role: 'manager' }, { is_active: false }]) {
    const answer = await call(update, 'PATCH', { ...path(admin), as: admin, body })
    assert.deepEqual([answer.status, answer.body], [409, expected])
  }
  assert.deepEqual((await call(destroy, 'DELETE', { ...path(admin), as: admin })).body, expected)
  assert.equal((await call(me, 'GET', { base, as: admin })).status, 200)
})

test('400 for a role that there is not', async () => {
  const { admin, manager } = await openOtherShop(db, base)
  const { status, body } = await call(update, 'PATCH', { ...path(manager), as: admin, body: { role: 'king' } })
  assert.deepEqual([status, body], [400, { role: ['"king" is not a valid choice.'] }])
})
