import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiDocuments } from '@/lib/api/api-documents'
import { openApiOf } from '@/lib/api/kernel/openapi'
import { fieldsOf } from './fields'
import { openApiDocument } from './schema'

for (const document of Object.values(apiDocuments)) {
  test(`the reference can read all that ${document.name} says of itself`, () => {
    const read = openApiDocument.parse(JSON.parse(JSON.stringify(openApiOf(document, 'https://shop.example'))))
    assert.ok(Object.keys(read.paths).length > 0)
  })
}

test('a field that holds others is followed by them, in words', () => {
  const price = { type: ['number', 'string'], minimum: 0, example: '19.90' }
  const variants = { type: 'array', maxItems: 3, items: { type: 'object', properties: { price } } }
  const note = { anyOf: [{ type: 'string', minLength: 0, maxLength: 9 }, { type: 'null' }] }
  assert.deepEqual(fieldsOf({ type: 'object', properties: { variants, note }, required: ['variants'] }, {}), [
    { name: 'variants', type: 'list of object', required: true, note: 'at most 3 of them' },
    { name: 'variants[].price', type: 'number or string', required: false, note: 'at least 0; such as 19.90' },
    { name: 'note', type: 'string or null', required: false, note: 'at most 9 characters' },
  ])
})
