import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrderState } from '@/lib/db/enums'
import { settlementOf } from './settlement'

const paid = { id: 1, method: 'card' as const, amountMinor: 16_060n }
const back = { id: 2, method: 'card' as const, amountMinor: -16_060n }
const order = (state: OrderState, openMinor: bigint, payments = [paid]) =>
  settlementOf({ state, openMinor, currency: 'EUR', payments })

test('the invoice of a cancelled or returned order shows what was paid back, and nothing to pay', () => {
  const { payments, close } = order('cancelled', 0n, [paid, back])
  assert.deepEqual(
    payments.map(({ term, minor }) => [term, minor]),
    [
      ['Paid, card', 16_060n],
      ['Paid back, card', -16_060n],
    ],
  )
  assert.deepEqual(close, { term: 'Cancelled', text: 'Nothing to pay' })
  assert.equal(order('returned', 0n, [paid, back]).close?.term, 'Returned')
})

test('an invoice asks for what is open and for nothing when all is paid', () => {
  assert.deepEqual(order('confirmed', 16_060n, []).close, { term: 'To pay', text: '€160.60' })
  assert.equal(order('shipped', 0n).close, null)
})
