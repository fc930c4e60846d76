import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { type Db, inTransaction } from '@/lib/db/transaction'
import { BROWSER, createDemoAccounts, DEMO_PASSWORD, setUpShop, signIn } from '../people'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import {
  countries,
  createBusiness,
  currencies,
  findAuditEntries,
  findIndustries,
  getBusiness,
  installState,
  isSetupToken,
  prepareInstall,
  renewSetupToken,
  timeZones,
  updateSettings,
} from '.'

after(closeDb)

const refuses = (work: Promise<unknown>, code: ErrorCode, field?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof DomainError, String(error))
    assert.equal(error.code, code)
    if (field) assert.equal(error.details.field, field)
    return true
  })

/** Runs `work` as if in a database where nothing was ever installed, and takes everything back. */
async function inFreshInstall(work: (tx: Db) => Promise<void>): Promise<void> {
  const done = Symbol('done')
  const run = inTransaction(db, async (tx) => {
    await tx.install.deleteMany()
    await work(tx)
    throw done
  })
  await assert.rejects(run, (error) => error === done || assert.fail(String(error)))
}

test('what an install is, is written down once and stays', () =>
  inFreshInstall(async (tx) => {
    assert.deepEqual(await prepareInstall(tx, { demo: true }), { demo: true, needsSetup: true })
    assert.deepEqual(await prepareInstall(tx, { demo: false }), { demo: true, needsSetup: true })
    const names = (await findIndustries(tx)).map(({ name }) => name)
    for (const name of ['Retail', 'Fashion', 'Education', 'Electronics', 'Food & Beverage', 'Health & Beauty']) {
      assert.ok(names.includes(name), name)
    }
  }))

test('the set-up link makes the shop and its first admin, once, and only the newest works', () =>
  inFreshInstall(async (tx) => {
    await prepareInstall(tx, { demo: false })
    const [old, token] = [await renewSetupToken(tx), await renewSetupToken(tx)]
    assert.ok(old && token)
    assert.deepEqual([await isSetupToken(tx, old), await isSetupToken(tx, token)], [false, true])
    const admin = { username: `a-${randomUUID()}`, email: `${randomUUID()}@kontor.test`, password: 'three brown foxes' }
    const business = { name: 'Elbe & Sons', country: 'DE', taxPpm: 190_000 }
    await refuses(setUpShop(tx, { token: old, business, admin }), 'forbidden')
    const made = await setUpShop(tx, { token, business, admin })
    assert.deepEqual([made.business.currency, made.business.timeZone], ['EUR', 'Europe/Berlin'])
    assert.equal(made.account.role, 'admin')
    assert.deepEqual(await installState(tx), { demo: false, needsSetup: false })
    const again = { ...admin, username: `b-${randomUUID()}`, email: `${randomUUID()}@kontor.test` }
    await refuses(setUpShop(tx, { token, business, admin: again }), 'forbidden')
    assert.equal(await renewSetupToken(tx), null)
    assert.equal(await isSetupToken(tx, token), false)
  }))

test('demo accounts can do what their names say, and there are none in a real shop', () =>
  inFreshInstall(async (tx) => {
    await tx.$executeRaw`UPDATE accounts SET username = 'old-' || id, email = id || '@old.test'`
    await prepareInstall(tx, { demo: true })
    const { id: businessId } = await createBusiness(tx, { name: 'Demo' })
    const system = { actor: { kind: 'system', businessId }, db: tx, now: new Date() } as const
    const { admin, sales, shopper } = await createDemoAccounts(system)
    assert.deepEqual([admin.role, sales.role, shopper.kind], ['admin', 'sales_executive', 'shopper'])
    const signed = await signIn(system, { login: 'sales@kontor.test', password: DEMO_PASSWORD, door: BROWSER })
    assert.equal(signed.account.id, sales.id)
    await tx.install.update({ where: { id: 1 }, data: { demo: false } })
    await refuses(createDemoAccounts(system), 'forbidden')
  }))

test('a new business has what it needs from its country', async () => {
  const { currency, timeZone, taxPpm } = await createBusiness(db, { name: 'Sari-sari', country: 'Philippines' })
  assert.deepEqual([currency, timeZone, taxPpm], ['PHP', 'Asia/Manila', 0])
  const unknown = await createBusiness(db, { name: '???', country: 'Atlantis' })
  assert.deepEqual([unknown.currency, unknown.timeZone, unknown.slug.startsWith('item')], ['EUR', 'UTC', true])
  await refuses(createBusiness(db, { name: ' ' }), 'invalid', 'name')
})

test('every country has a currency and a time zone that exist', () => {
  const money = new Set(currencies())
  for (const { code, name, currency, timeZone } of countries()) {
    assert.ok(money.has(currency), `${name}: ${currency}`)
    assert.ok(timeZone && new Intl.DateTimeFormat('en', { timeZone }), `${name}: ${timeZone}`)
    assert.notEqual(name, code)
  }
  assert.equal(timeZones()[0], 'UTC')
  assert.ok(countries().length > 200)
})

test('an admin changes the settings, and the log says what they were', async () => {
  const { admin } = await openTestShop(db)
  const before = await getBusiness(admin)
  const changed = await updateSettings(admin, { name: ' Harbour Shop ', shippingMinor: 490n, currency: 'sek' })
  assert.deepEqual([changed.name, changed.shippingMinor, changed.currency], ['Harbour Shop', 490n, 'SEK'])
  assert.deepEqual(await getBusiness(admin), changed)
  const { entries } = await findAuditEntries(admin)
  assert.equal(entries[0]?.action, 'settings.changed')
  assert.deepEqual(entries[0]?.details, {
    name: { from: before.name, to: 'Harbour Shop' },
    currency: { from: 'EUR', to: 'SEK' },
    shippingMinor: { from: '0', to: '490' },
  })
})

test('settings no shop can trade with are refused', async () => {
  const { admin } = await openTestShop(db)
  await refuses(updateSettings(admin, { currency: 'XYZ' }), 'invalid', 'currency')
  await refuses(updateSettings(admin, { timeZone: 'Mars/Olympus' }), 'invalid', 'timeZone')
  await refuses(updateSettings(admin, { taxPpm: 1_000_001 }), 'invalid', 'taxPpm')
  await refuses(updateSettings(admin, { shippingMinor: -1n }), 'invalid', 'shippingMinor')
  await refuses(updateSettings(admin, { dayCutOff: 1440 }), 'invalid', 'dayCutOff')
  await refuses(updateSettings(admin, { industryId: 2_000_000_000 }), 'invalid', 'industryId')
})

test('only admins change settings and read the log', async () => {
  const { manager, cashier, visitor } = await openTestShop(db)
  await refuses(updateSettings(manager, { name: 'Mine' }), 'forbidden')
  await refuses(updateSettings(cashier, { name: 'Mine' }), 'forbidden')
  await refuses(updateSettings(visitor, { name: 'Mine' }), 'unauthenticated')
  await refuses(findAuditEntries(manager), 'forbidden')
})

test('the currency stays once there are products', async () => {
  const { admin, businessId } = await openTestShop(db)
  await db.product.create({ data: { businessId, slug: 'mug', name: 'Mug', priceMinor: 100n } })
  await refuses(updateSettings(admin, { currency: 'SEK' }), 'invalid', 'currency')
  assert.equal((await updateSettings(admin, { currency: 'EUR', taxPpm: 70_000 })).taxPpm, 70_000)
})
