import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TillItem } from '@/lib/domain/catalog'
import { buildCatalogue, findCode, quantityBefore, searchCatalogue, splitQuantity } from '../find/catalogue'
import { COMMANDS, type CommandId, commandFor, nameOf, worksAt } from '../keys/commands'
import { scanBurst } from './burst'

/** Feeds keys `gap` milliseconds apart and Enter; what came out as a scan. */
function typed(code: string, gap: number): string | null {
  const burst = scanBurst()
  let time = 1000
  for (const key of code) {
    time += gap
    burst.add(key, time)
  }
  const { text, scanned } = burst.end(time + gap)
  return scanned ? text : null
}

test('a burst that ends with Enter is a scan; typing is not, nor is a short burst', () => {
  assert.equal(typed('4006381333931', 8), '4006381333931')
  assert.equal(typed('-+3*F9', 12), '-+3*F9')
  assert.equal(typed('4006381333931', 90), null)
  assert.equal(typed('50', 8), null)
  assert.equal(typed('Elbe Mug', 8), null)
})

test('what was typed before the burst is not part of it', () => {
  const burst = scanBurst()
  burst.add('3', 0)
  for (const [place, key] of [...'ABCDE'].entries()) burst.add(key, 500 + place * 10)
  assert.deepEqual(burst.end(550), { text: 'ABCDE', scanned: true })
  burst.add('m', 2000)
  assert.deepEqual(burst.add('u', 2200), { goesOn: false, left: 'm' })
  assert.equal(burst.flush(), 'u')
})

test('a burst that is heard late, for the page was busy, is still one scan', () => {
  const burst = scanBurst()
  burst.add('A', 0)
  burst.add('B', 5)
  assert.equal(burst.flush(), 'AB')
  burst.add('C', 10)
  burst.add('D', 15)
  assert.deepEqual(burst.end(20), { text: 'ABCD', scanned: true })
  burst.add('x', 100)
  assert.equal(burst.flush(), 'x')
  assert.deepEqual(burst.end(300), { text: '', scanned: false })
})

const item = (variantId: number, name: string, patch: Partial<TillItem> = {}): TillItem => ({
  variantId,
  productId: variantId,
  name,
  variantName: '',
  sku: `SKU-${variantId}`,
  barcode: null,
  priceMinor: 1000n,
  stock: 5,
  threshold: 1,
  categoryId: null,
  image: null,
  ...patch,
})
const catalogue = buildCatalogue(
  [
    item(1, 'Elbe Mug', { barcode: '4006381333931', sku: 'MUG-1' }),
    item(2, 'Smug Cat', { stock: 0 }),
    item(3, 'Mug Tree', { sku: '4006381333931' }),
    item(4, 'Huśtawka Łódź'),
    item(5, 'Crème brûlée', { productId: 4, variantName: 'L · Blue' }),
  ],
  [],
)
const found = (query: string) => searchCatalogue(catalogue, query).map(({ variantId }) => variantId)

test('a barcode wins over a SKU that is spelt the same, in any letter case', () => {
  assert.equal(findCode(catalogue, '4006381333931')?.variantId, 1)
  assert.equal(findCode(catalogue, ' mug-1 ')?.variantId, 1)
  assert.equal(findCode(catalogue, 'mug'), undefined)
})

test('a search finds the exact code first, then SKUs, names, words, and letters within', () => {
  assert.deepEqual(found('mug'), [1, 3, 2])
  assert.deepEqual(found('mug-1'), [1])
  assert.deepEqual(found('hustawka lodz'), [4])
  assert.deepEqual(found('brulee blue'), [5])
  assert.deepEqual(found('  '), [])
})

test('digits before a code say how many', () => {
  assert.deepEqual(splitQuantity('3*MUG-1'), { quantity: 3, code: 'MUG-1' })
  assert.deepEqual(splitQuantity('0*MUG-1'), { quantity: 1, code: '0*MUG-1' })
  assert.deepEqual(splitQuantity('5XL-SHIRT'), { quantity: 1, code: '5XL-SHIRT' })
  assert.deepEqual(['3', '3*', '12 ×', 'mug', ''].map(quantityBefore), [3, 3, 12, 1, 1])
})

const press = (key: string, patch: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...patch,
})

test('no two commands have one key, and none is a key that browsers keep', () => {
  const keys = Object.values(COMMANDS).map((command) => command.keys)
  assert.equal(new Set(keys).size, keys.length)
  for (const kept of ['F3', 'F5', 'F11', 'F12', 'Ctrl+P', 'Ctrl+T', 'Ctrl+N', 'Ctrl+W']) {
    assert.ok(!keys.some((own) => own === kept))
  }
})

test('a key is told from the same key with others held', () => {
  assert.equal(commandFor(press('F8')), 'park')
  assert.equal(commandFor(press('F8', { shiftKey: true })), 'parked')
  assert.equal(commandFor(press('¡', { altKey: true, code: 'Digit1' })), 'cash')
  assert.equal(nameOf(press('z', { metaKey: true })), 'Ctrl+Z')
  assert.equal(commandFor(press('a')), undefined)
})

test('keys of selling rest while money is taken or a dialog is open; help is always there', () => {
  const at = (command: CommandId, overlaid = false) => worksAt(command, 'paying', overlaid)
  assert.deepEqual([at('park'), at('card'), at('card', true), at('help', true)], [false, true, false, true])
  assert.equal(worksAt('confirm', 'sending', false), false)
})
