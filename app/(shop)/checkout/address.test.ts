import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressParts, addressText } from './address'

const home = { street: 'Deichstraße 27', postcode: '20459', city: 'Hamburg', country: 'Germany' }

test('an address that was kept fills in the checkout again', () => {
  assert.deepEqual(addressParts(addressText(home)), home)
  const inLondon = { street: 'Flat 3, 12 Harbour Street', postcode: 'SW1A', city: '2AA London', country: '' }
  assert.deepEqual(addressParts(addressText(inLondon)), inLondon)
})

test('an address in one line is taken apart where that is certain', () => {
  assert.deepEqual(addressParts('Deichstraße 27, 20459 Hamburg'), { ...home, country: '' })
  assert.deepEqual(addressParts('Deichstraße 27, 20459 Hamburg, Germany'), home)
  for (const street of ['Flat 3, 12 Harbour Street', '12 Harbour Street', 'a, b, c, d', '']) {
    assert.deepEqual(addressParts(street), { street, postcode: '', city: '', country: '' })
  }
})
