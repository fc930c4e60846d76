import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { json, rows } from '@/lib/db/sql'
import { nameOf, Person, personJson } from './person'
import { variantName, variantNameOf } from './variant-name'

test('a person is called the same by the database and by the code, whatever of the name is known', async () => {
  const people = [
    { id: 1, username: 'ada', firstName: 'Ada', lastName: 'Petersen' },
    { id: 2, username: 'ada', firstName: 'Ada', lastName: '' },
    { id: 3, username: 'ada', firstName: '', lastName: 'Petersen' },
    { id: 4, username: 'ada', firstName: '', lastName: '' },
  ]
  const sql = `select ${personJson('a')} as person from (
    select id, username, "firstName" as first_name, "lastName" as last_name from jsonb_to_recordset($1::jsonb)
      as x(id int, username text, "firstName" text, "lastName" text) order by id) a`
  const found = await rows(db, z.object({ person: Person }), sql, json(people))
  const named = people.map((person) => ({ id: person.id, username: person.username, name: nameOf(person) }))
  assert.deepEqual(
    found.map(({ person }) => person),
    named,
  )
  assert.deepEqual(
    named.map(({ name }) => name),
    ['Ada Petersen', 'Ada', 'Petersen', 'ada'],
  )
})

test('nobody is null, not a person without a name', async () => {
  const sql = `select ${personJson('a')} as person from (select 1) x
    left join (select 1 as id, 'ada' as username, '' as first_name, '' as last_name) a on false`
  assert.deepEqual(await rows(db, z.object({ person: Person.nullable() }), sql), [{ person: null }])
})

test('a variant is called the same by the database and by the code', async () => {
  const variants = ['', 'M'].flatMap((size) => ['', 'Blue'].map((colour) => ({ size, colour })))
  const sql = `select ${variantName('v')} as name
    from jsonb_to_recordset($1::jsonb) as v(size text, colour text) order by v.size, v.colour`
  const found = await rows(db, z.object({ name: z.string() }), sql, json(variants))
  assert.deepEqual(
    found.map(({ name }) => name),
    variants.map(variantNameOf),
  )
})
