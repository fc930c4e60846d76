import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Discount } from '../sale/basket'
import { newSale } from '../sale/sale'
import { paymentOf } from './payment'

const terms = {
  shop: {
    id: 1,
    name: 'Shop',
    currency: 'EUR',
    timeZone: 'UTC',
    taxPpm: 0,
    pricesIncludeTax: true,
    cashRoundingMinor: 1n,
  },
  person: { id: 1, name: 'Ann', username: 'ann', mayRefund: true, maySetPrices: true, mayManage: true },
}

const notebook = { variantId: 1, name: 'Notebook', variantName: '', sku: 'N', listMinor: 1290n, unitMinor: null }

function entered(discount: Discount) {
  const sale = newSale()
  const lines = [{ ...notebook, quantity: 1, discount: null }]
  return paymentOf({ ...sale, basket: { ...sale.basket, lines, discount } }, '', terms).entered
}

test('no money is taken while a discount is more than the goods cost', () => {
  const tooMuch = entered({ kind: 'amount', minor: 1500n })
  assert.equal(!tooMuch.ok && tooMuch.message, 'The discount is more than the goods cost.')
  assert.equal(entered({ kind: 'amount', minor: 1290n }).ok, true)
})
