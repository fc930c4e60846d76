import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOrderKey, orderLink } from './order-link'

const order = { businessId: 1, number: 'W-1042' }
const keyOf = (link: string) => new URL(link, 'http://kontor.test').searchParams.get('key') ?? ''

test('a link opens its own order and no other', () => {
  const key = keyOf(orderLink(order))
  assert.equal(isOrderKey(order, key), true)
  assert.equal(isOrderKey({ ...order, number: 'W-1043' }, key), false)
  assert.equal(isOrderKey({ ...order, businessId: 2 }, key), false)
  for (const wrong of ['', key.slice(1), `${key}x`, 'ä'.repeat(key.length)]) {
    assert.equal(isOrderKey(order, wrong), false)
  }
})
