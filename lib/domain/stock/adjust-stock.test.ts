import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { adjustStock } from '.'

after(closeDb)

test('an id that stood for one change of stock is refused for another, never taken for done', async () => {
  const { admin } = await openTestShop(db)
  const product = {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [
      { size: 'S', stock: 5 },
      { size: 'M', stock: 5 },
    ],
  }
  const [small = 0, medium = 0] = (await createProduct(admin, product)).variants.map(({ id }) => id)
  const delivery = { variantId: small, delta: 3, reason: 'receipt' as const, clientId: 'delivery' }
  assert.equal(await adjustStock(admin, delivery), 8)
  assert.equal(await adjustStock(admin, delivery), 8)
  for (const other of [{ variantId: medium }, { delta: 4 }, { reason: 'adjustment' as const }, { note: 'Later' }]) {
    const refused = await adjustStock(admin, { ...delivery, ...other }).catch((error: unknown) => error)
    assert.ok(refused instanceof DomainError && refused.code === 'conflict', String(refused))
  }
})
