import assert from 'node:assert/strict'
import { test } from 'node:test'
import { combine, differences, emptyDraft, mergeDrafts, newVariant, removedVariants, sameDraft } from './product-draft'

const base = {
  ...emptyDraft,
  name: 'Mug',
  price: '11.90',
  variants: [
    { ...newVariant('1', { size: 'S' }), id: 1 },
    { ...newVariant('2', { size: 'M' }), id: 2 },
  ],
}
const keys = () => {
  let count = 0
  return () => `key ${++count}`
}
const shapes = (variants: readonly { size: string; colour: string }[]) =>
  variants.map(({ size, colour }) => `${size} ${colour}`.trim())

test('of two people who change a product at once, each keeps what only they changed', () => {
  const merged = mergeDrafts(
    base,
    { ...base, price: '12.90' },
    { ...base, name: 'Big mug', description: 'Holds a lot' },
  )
  assert.deepEqual([merged.name, merged.description, merged.price], ['Big mug', 'Holds a lot', '12.90'])
})

test('where both changed the same part, mine stays', () => {
  const merged = mergeDrafts(base, { ...base, name: 'My mug' }, { ...base, name: 'Their mug' })
  assert.equal(merged.name, 'My mug')
  const [small, medium] = base.variants
  assert.ok(small && medium)
  const mine = { ...base, variants: [{ ...small, price: '9.90' }, medium] }
  assert.equal(mergeDrafts(base, mine, { ...base, variants: [small] }).variants, mine.variants)
})

test('a product that I left alone becomes theirs', () => {
  const theirs = { ...base, price: '10.00', image: 'f00', variants: base.variants.slice(1) }
  assert.ok(sameDraft(mergeDrafts(base, base, theirs), theirs))
})

test('what differs is told in words, and a variant taken out is known by its id', () => {
  const changed = { ...base, price: '12.90', categoryId: '3', variants: base.variants.slice(1) }
  assert.deepEqual(differences(base, changed), ['price', 'category', 'variants'])
  assert.deepEqual(differences(base, base), [])
  assert.deepEqual(removedVariants(base, changed), [1])
})

test('sizes and colours make every pair that is not there yet, however it is written', () => {
  const { variants, added } = combine(
    [{ ...newVariant('1', { size: 's', colour: ' Blue' }), id: 1 }],
    ['S', 'M'],
    ['Blue', 'Red'],
    keys(),
  )
  assert.deepEqual(shapes(variants), ['s  Blue', 'S Red', 'M Blue', 'M Red'])
  assert.equal(added, 3)
  assert.equal(new Set(variants.map(({ key }) => key)).size, 4)
})

test('one kind alone will do, a blank new variant gives way, and a saved one never does', () => {
  const saved = { ...newVariant('1'), id: 1 }
  assert.deepEqual(shapes(combine([newVariant('x')], ['S', 'M'], [], keys()).variants), ['S', 'M'])
  assert.deepEqual(shapes(combine([saved, newVariant('x')], [], ['Red'], keys()).variants), ['', 'Red'])
  assert.equal(combine([saved], [], [], keys()).added, 0)
})
