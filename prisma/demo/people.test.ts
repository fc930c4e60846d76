import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { Cashier } from './cast'
import { readTable } from './read-data'

const Contact = z.object({ name: z.string(), email: z.string(), phone: z.string(), address: z.string() })
const customers = readTable('kontor', 'customers.csv', Contact)
const cashiers = readTable('kontor', 'cashiers.csv', Cashier)

test('the shop knows forty customers, each with an address of their own', () => {
  assert.equal(customers.length, 40)
  for (const field of ['name', 'email', 'phone', 'address'] as const) {
    assert.equal(new Set(customers.map((customer) => customer[field])).size, 40, field)
  }
})

test('nobody real can be written to or rung up', () => {
  const fiction = /^\+49 (40 66969 \d{3}|171 39200\d{2}|176 040690\d{2})$/
  for (const { email, phone } of customers) {
    assert.match(email, /^[a-z.]+@example\.com$/)
    assert.match(phone, fiction)
  }
  for (const { email, phone } of cashiers) {
    assert.match(email, /^[a-z]+@kontor\.test$/)
    assert.match(phone, fiction)
  }
})

test('four colleagues stand at the counters', () => {
  assert.equal(new Set(cashiers.map(({ username }) => username)).size, 4)
})
