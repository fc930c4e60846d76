import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unflatten } from './form'

const spelt = (query: string) => unflatten(new URLSearchParams(query))

test('a form spells lists of objects in every usual way', () => {
  const items = { items: [{ product: '1', quantity: '2' }, { product: '3' }] }
  assert.deepEqual(spelt('items[0][product]=1&items[0][quantity]=2&items[1][product]=3'), items)
  assert.deepEqual(spelt('items[0]product=1&items[0]quantity=2&items[1]product=3'), items)
  assert.deepEqual(spelt('items[0].product=1&items.0.quantity=2&items.1.product=3'), items)
  assert.deepEqual(spelt('tags[]=a&tags[]=b'), { tags: ['a', 'b'] })
})

test('a list is as long as what it holds, in the order of its numbers', () => {
  assert.deepEqual(spelt('a[900000]=last&a[2]=first'), { a: ['first', 'last'] })
})

test('of duplicates the last one counts', () => {
  assert.deepEqual(spelt('a=1&a=2'), { a: '2' })
  assert.deepEqual(spelt('a=1&a[b]=2'), { a: { b: '2' } })
})

test('a file nobody chose is left out, one with nothing in it is not', () => {
  const form = new FormData()
  form.set('none', new File([], ''))
  form.set('empty', new File([], 'cover.png'))
  assert.deepEqual(Object.keys(unflatten(form)), ['empty'])
})

test('no field reaches what all objects share', () => {
  const form = spelt('__proto__[polluted]=1&constructor[prototype][polluted]=1&a[__proto__]=1')
  assert.equal(Reflect.get({}, 'polluted'), undefined)
  assert.deepEqual(Object.keys(form), ['__proto__', 'constructor', 'a'])
})

test('a name as deep as a well ends at the eighth level', () => {
  const deep = JSON.stringify(spelt(`a${'[b]'.repeat(10_000)}=1`))
  assert.equal(deep.split('{').length - 1, 8)
})
