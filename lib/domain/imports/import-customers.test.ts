import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createCustomer, findCustomers } from '../customers'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { importCustomers } from '.'

after(closeDb)

const file = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

const PEOPLE = file('Name,E-mail,Phone,Address', 'Ada,ada@example.com,110,"Kai 1, Hamburg"', 'Bo,,112,')

const booksOf = async (ctx: Context) =>
  (await findCustomers(ctx, {})).customers.map(({ name, email, phone, address }) => [name, email, phone, address])

test('a file of customers is in the books; sent twice, also at once, nobody is there twice', async () => {
  const { manager } = await openTestShop(db)
  const both = await Promise.all([importCustomers(manager, PEOPLE), importCustomers(manager, PEOPLE)])
  assert.deepEqual(both.map(({ created }) => created).sort(), [0, 2])
  assert.deepEqual(await importCustomers(manager, PEOPLE), { created: 0, changed: 0, unchanged: 2, mistakes: [] })
  assert.deepEqual(await booksOf(manager), [
    ['Ada', 'ada@example.com', '110', 'Kai 1, Hamburg'],
    ['Bo', '', '112', ''],
  ])
})

test('a customer is known by the e-mail in any letter case; an empty cell says nothing', async () => {
  const { manager } = await openTestShop(db)
  await importCustomers(manager, PEOPLE)
  const changes = file('email,name,phone', 'ADA@example.com,Ada Byron,', ',BO,112')
  assert.deepEqual(await importCustomers(manager, changes), { created: 0, changed: 2, unchanged: 0, mistakes: [] })
  assert.deepEqual(await booksOf(manager), [
    ['Ada Byron', 'ADA@example.com', '110', 'Kai 1, Hamburg'],
    ['BO', '', '112', ''],
  ])
})

test('every mistake is named by row and column, and one of them keeps out the whole file; a dry run says the same', async () => {
  const { manager } = await openTestShop(db)
  await createCustomer(manager, { name: 'Cy', email: 'cy@example.com' })
  await createCustomer(manager, { name: 'Cy Twin', email: 'cy@example.com' })
  const lines = ['Ada,ada@example.com', ',eve@example.com', 'Eve,nowhere', 'Ada B,ADA@example.com', 'Cy,cy@example.com']
  const csv = file('name,email', ...lines, `${'N'.repeat(201)},`)
  const report = await importCustomers(manager, csv)
  assert.deepEqual(
    report.mistakes.map(({ row, column }) => [row, column]),
    [
      [3, 'name'],
      [4, 'email'],
      [5, 'email'],
      [6, 'email'],
      [7, 'name'],
    ],
  )
  assert.deepEqual(await importCustomers(manager, csv, { dryRun: true }), report)
  assert.equal((await booksOf(manager)).length, 2)
})

test('only managers and admins import customers, and each into their own books', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  await assert.rejects(
    importCustomers(here.cashier, PEOPLE),
    (error) => error instanceof DomainError && error.code === 'forbidden',
  )
  await importCustomers(here.admin, PEOPLE)
  assert.deepEqual(await booksOf(there.admin), [])
})
