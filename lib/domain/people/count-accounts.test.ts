import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { customerOfAccount } from '../customers'
import { accountOf } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { countAccounts, removePerson } from '.'

after(closeDb)

test('a business counts its staff and the shoppers it knows, not those who left', async () => {
  const { admin, cashier, shopper } = await openTestShop(db)
  assert.equal(await countAccounts(admin), 4)
  await customerOfAccount(admin, accountOf(shopper) ?? 0)
  assert.equal(await countAccounts(admin), 5)
  await removePerson(admin, accountOf(cashier) ?? 0)
  assert.equal(await countAccounts(admin), 4)
})

test('only an admin counts people', async () => {
  const { manager, shopper } = await openTestShop(db)
  for (const ctx of [manager, shopper]) {
    await assert.rejects(countAccounts(ctx), (error) => error instanceof DomainError && error.code === 'forbidden')
  }
})
