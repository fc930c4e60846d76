import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { dashboard } from '../reports'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop, type TestShop } from '../shared/testing'
import { findDueBooks, keepDueProof, keepProof, lastProof } from '.'

after(closeDb)

const NOON = new Date('2026-11-20T11:00:00Z')
const at = (ctx: Context, moment: string): Context => ({ ...ctx, now: new Date(moment) })
const isDueFor = async ({ businessId }: TestShop, moment: string) =>
  (await findDueBooks(db, new Date(moment))).some((due) => due.businessId === businessId)

/** A stock that nobody booked, past the triggers. */
async function withSlip(shop: TestShop): Promise<number> {
  const { id } = await createProduct(shop.admin, { name: 'Mug', priceMinor: 1190n, variants: [{ stock: 5 }] })
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`
    await tx.$executeRaw`update variants set stock = 6 where business_id = ${shop.businessId}`
  })
  return id
}

test('each business day keeps its last proof, with what was found and where to look', async () => {
  const shop = await openTestShop(db, {}, NOON)
  assert.equal(await lastProof(shop.manager), null)
  assert.deepEqual((await keepProof(shop.manager)).findings, [])
  const productId = await withSlip(shop)
  const evening = at(shop.manager, '2026-11-20T18:00:00Z')
  const proof = await keepProof(evening)
  assert.deepEqual(await lastProof(shop.manager), proof)
  const found = proof.findings.find(({ proof: name }) => name === 'stock')
  assert.deepEqual([found?.about, found?.kept, found?.counted], [`product:${productId}`, '6', '5'])
  assert.equal(await db.bookProof.count({ where: { businessId: shop.businessId } }), 1)
})

test('the office is told of books that did not balance, until they do', async () => {
  const shop = await openTestShop(db, {}, NOON)
  const unbalanced = async () => {
    const clock = { timeZone: 'Europe/Berlin', dayCutOff: 0 }
    const home = await dashboard(shop.manager, { from: '2026-11-20', to: '2026-11-20', by: 'days' }, clock)
    return home.attention.unbalanced
  }
  assert.equal(await unbalanced(), 0)
  await withSlip(shop)
  const { findings } = await keepProof(shop.system)
  assert.ok(findings.length > 0)
  assert.equal(await unbalanced(), findings.length)
})

test('several instances prove the books once a night, and catch up on a night that was missed', async () => {
  const shop = await openTestShop(db, {}, NOON)
  const night = at(shop.system, '2026-11-21T00:05:00+01:00')
  assert.equal(await isDueFor(shop, '2026-11-21T00:05:00+01:00'), true)
  const proofs = await Promise.all([1, 2, 3, 4].map(() => keepDueProof(night)))
  assert.equal(proofs.filter((proof) => proof !== null).length, 1)
  assert.equal(await isDueFor(shop, '2026-11-21T23:59:00+01:00'), false)
  assert.equal(await keepDueProof(at(shop.system, '2026-11-21T23:59:00+01:00')), null)
  assert.equal(await isDueFor(shop, '2026-11-24T09:00:00+01:00'), true)
  assert.ok(await keepDueProof(at(shop.system, '2026-11-24T09:00:00+01:00')))
})

test('proofs of the last sixty days are kept', async () => {
  const shop = await openTestShop(db, {}, NOON)
  for (const day of ['2026-08-01T11:00:00Z', '2026-09-22T11:00:00Z', '2026-11-20T11:00:00Z'])
    await keepProof(at(shop.system, day))
  const kept = await db.bookProof.findMany({ where: { businessId: shop.businessId }, orderBy: { day: 'asc' } })
  assert.deepEqual(
    kept.map(({ provedAt }) => provedAt.toJSON()),
    ['2026-09-22T11:00:00.000Z', '2026-11-20T11:00:00.000Z'],
  )
})

test('a cashier neither proves the books nor sees what was found', async () => {
  const shop = await openTestShop(db, {}, NOON)
  const forbidden = (error: unknown) => error instanceof DomainError && error.code === 'forbidden'
  await assert.rejects(keepProof(shop.cashier), forbidden)
  await assert.rejects(lastProof(shop.cashier), forbidden)
})
