import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { accountOf, type Context } from '../shared/context'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop, type TestShop } from '../shared/testing'
import {
  approve,
  clearPin,
  findApprovers,
  findPeople,
  getPerson,
  hasOwnPin,
  resetPassword,
  setOwnPin,
  updatePerson,
} from '.'

after(closeDb)

const PASSWORD = 'three brown foxes'
const PIN = '4071'

const refuses = (work: Promise<unknown>, code: ErrorCode, field?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof DomainError, String(error))
    assert.deepEqual([error.code, error.details.field], [code, field])
    return true
  })

const idOf = (ctx: Context): number => accountOf(ctx) ?? 0

/** Gives somebody a password they know, and with it a PIN. */
async function equip(shop: TestShop, ctx = shop.manager): Promise<void> {
  await resetPassword(shop.admin, idOf(ctx), PASSWORD)
  await setOwnPin(ctx, { password: PASSWORD, pin: PIN })
}

const ask = (shop: Pick<TestShop, 'cashier'>, approver: Context, pin = PIN) =>
  approve(shop.cashier, 'till.refund', { approverId: idOf(approver), pin })

test('a manager sets a PIN with their password, and approves with it', async () => {
  const shop = await openTestShop(db)
  assert.equal(await hasOwnPin(shop.manager), false)
  await equip(shop)
  assert.equal(await hasOwnPin(shop.manager), true)
  assert.equal((await ask(shop, shop.manager)).approver.id, idOf(shop.manager))
  const audited = await db.auditEntry.findMany({ where: { businessId: shop.businessId, action: 'person.pin_set' } })
  assert.deepEqual(
    audited.map(({ accountId, subject }) => [accountId, subject]),
    [[idOf(shop.manager), `account:${idOf(shop.manager)}`]],
  )
})

test('a PIN takes the right password, 4 to 8 digits and some thought', async () => {
  const shop = await openTestShop(db)
  await equip(shop)
  await refuses(setOwnPin(shop.manager, { password: 'wrong', pin: '9173' }), 'invalid', 'password')
  for (const pin of [
    '',
    '407',
    '407140714',
    '40a1',
    '٤٠٧١',
    '0000',
    '1234',
    '9876',
    '7890',
    '1212',
    '12341234',
    '2580',
  ]) {
    await refuses(setOwnPin(shop.manager, { password: PASSWORD, pin }), 'invalid', 'pin')
  }
  await setOwnPin(shop.manager, { password: PASSWORD, pin: '91738264' })
  await refuses(ask(shop, shop.manager), 'invalid', 'pin')
})

test('those who approve nothing have no PIN', async () => {
  const shop = await openTestShop(db)
  for (const ctx of [shop.cashier, shop.salesExecutive, shop.shopper]) {
    await refuses(setOwnPin(ctx, { password: PASSWORD, pin: PIN }), 'forbidden')
    await refuses(hasOwnPin(ctx), 'forbidden')
  }
})

test('a wrong PIN, nobody, and somebody without a PIN are refused alike', async () => {
  const shop = await openTestShop(db)
  await equip(shop)
  const wrong = await ask(shop, shop.manager, '4072').catch((error) => error)
  const without = await ask(shop, shop.admin).catch((error) => error)
  const nobody = await approve(shop.cashier, 'till.refund', { approverId: 2_000_000_000, pin: PIN }).catch((e) => e)
  assert.equal(wrong.code, 'invalid')
  assert.deepEqual([without, nobody].map(said), [wrong, wrong].map(said))
})

const said = ({ code, message, details }: DomainError) => ({ code, message, details })

test('only active staff of the same business who have the right approve', async () => {
  const shop = await openTestShop(db)
  const other = await openTestShop(db)
  await equip(shop)
  await equip(shop, shop.admin)
  await equip(other)
  await refuses(ask(shop, other.manager), 'invalid', 'pin')
  await updatePerson(shop.admin, idOf(shop.manager), { role: 'cashier' })
  await refuses(ask(shop, shop.manager), 'invalid', 'pin')
  await updatePerson(shop.admin, idOf(shop.manager), { role: 'manager', status: 'disabled' })
  await refuses(ask(shop, shop.manager), 'invalid', 'pin')
  assert.deepEqual(
    (await findApprovers(shop.cashier, 'till.price')).map(({ id }) => id),
    [idOf(shop.admin)],
  )
})

test('only who sells at a till asks for approval', async () => {
  const shop = await openTestShop(db)
  await equip(shop)
  const given = { approverId: idOf(shop.manager), pin: PIN }
  await refuses(approve(shop.salesExecutive, 'till.refund', given), 'forbidden')
  await refuses(approve(shop.visitor, 'till.refund', given), 'unauthenticated')
  await refuses(findApprovers(shop.salesExecutive, 'till.refund'), 'forbidden')
})

test('an admin takes a PIN away; the hash is in no answer', async () => {
  const shop = await openTestShop(db)
  await equip(shop)
  const id = idOf(shop.manager)
  const seen = [
    await findPeople(shop.admin),
    await getPerson(shop.admin, id),
    await findApprovers(shop.cashier, 'till.price'),
  ]
  assert.ok(!JSON.stringify(seen).includes('argon2'))
  assert.equal((await findPeople(shop.admin)).find((person) => person.id === id)?.hasPin, true)
  await refuses(clearPin(shop.manager, id), 'forbidden')
  await clearPin(shop.admin, id)
  await refuses(ask(shop, shop.manager), 'invalid', 'pin')
  assert.deepEqual(await findApprovers(shop.cashier, 'till.price'), [])
})
