import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readProducts } from '@/lib/domain/imports'
import { readGoods } from './goods'
import { Category } from './open-business'
import { type Folder, readData, readDrawings, readTable, readTerms } from './read-data'
import { Count } from './stocktake'

const sheetOf = (folder: Folder, name: string) => readProducts(readData(folder, name), readTerms(folder).currency)

const allOf = (folder: Folder) => [
  ...sheetOf(folder, 'goods.csv').products,
  ...sheetOf(folder, 'arrivals.csv').products,
]

const variantsOf = (folder: Folder) => allOf(folder).flatMap((product) => product.variants)

const repeated = (values: readonly (string | undefined)[]) => values.filter((value, at) => values.indexOf(value) !== at)

const isEan13 = (code: string): boolean => {
  const sum = [...code].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return /^4[0-4]\d{11}$/.test(code) && sum % 10 === 0
}

test('the house sells at least 300 products in 12 categories', () => {
  const categories = readTable('kontor', 'categories.csv', Category)
  assert.ok(allOf('kontor').length >= 300)
  assert.equal(categories.length, 12)
  for (const { name } of categories) {
    const count = allOf('kontor').filter(({ category }) => category === name).length
    assert.ok(count >= 20, `${name} has ${count}`)
  }
})

test('the pharmacy sells about 40 products in 5 categories, in kroner', () => {
  assert.equal(allOf('fjord').length, 40)
  assert.equal(readTable('fjord', 'categories.csv', Category).length, 5)
  assert.equal(readTerms('fjord').currency, 'DKK')
})

test('the house has a demand for everything it sold, and has counted every variant: some out, some low, most in stock', () => {
  assert.equal(readGoods('kontor').length, sheetOf('kontor', 'goods.csv').products.length)
  const counted = new Map(readTable('kontor', 'stocktake.csv', Count).map((row) => [row.sku, row.counted]))
  assert.deepEqual(
    [...counted.keys()].sort(),
    variantsOf('kontor')
      .map(({ sku }) => sku)
      .sort(),
  )
  const stocks = allOf('kontor').map(({ variants }) => variants.map(({ sku }) => counted.get(sku) ?? 0))
  const out = stocks.filter((stock) => stock.every((pieces) => pieces === 0))
  assert.ok(out.length > 0 && out.length * 20 < stocks.length)
  assert.ok(
    variantsOf('kontor').some(({ sku, threshold = 0 }) => {
      const pieces = counted.get(sku) ?? 0
      return pieces > 0 && pieces <= threshold
    }),
  )
})

for (const folder of ['kontor', 'fjord'] as const) {
  describe(`the goods of ${folder}`, () => {
    test('the files have no mistakes, and something has just arrived', () => {
      for (const name of ['goods.csv', 'arrivals.csv']) assert.deepEqual(sheetOf(folder, name).mistakes, [])
      assert.ok(sheetOf(folder, 'arrivals.csv').products.length > 0)
    })

    test('handles, names, descriptions, SKUs and barcodes are unique', () => {
      for (const key of ['handle', 'name', 'description'] as const) {
        assert.deepEqual(repeated(allOf(folder).map((product) => product[key])), [])
      }
      for (const key of ['sku', 'barcode'] as const) {
        assert.deepEqual(repeated(variantsOf(folder).map((variant) => variant[key])), [])
      }
    })

    test('every barcode is an EAN-13 with a right check digit, every SKU fits on a label', () => {
      for (const { sku, barcode = '' } of variantsOf(folder)) {
        assert.ok(isEan13(barcode), `${sku}: ${barcode}`)
        assert.match(sku, /^[A-Z]{3}(-[A-Z0-9]+){1,5}$/)
      }
    })

    test('every product earns money', () => {
      const { taxPpm } = readTerms(folder)
      for (const { price = 0n, variants } of allOf(folder)) {
        for (const { sku, variantPrice, cost = 0n } of variants) {
          const net = ((variantPrice ?? price) * 1_000_000n) / BigInt(1_000_000 + taxPpm)
          assert.ok(cost * 100n >= net * 44n && cost * 100n <= net * 66n, `${sku}: ${cost} of ${net}`)
        }
      }
    })

    test('every product has a category of the shop and a sentence of its own', () => {
      const names = readTable(folder, 'categories.csv', Category).map(({ name }) => name)
      for (const { name, category = '', description = '' } of allOf(folder)) {
        assert.ok(names.includes(category), name)
        assert.match(description, /^[A-ZÄÖÜ].{30,}[.!?]$/, name)
      }
    })

    test('every drawing is an SVG of at most 3 KB that refers to nothing outside, and shows a product', () => {
      const used = new Set(allOf(folder).map(({ picture }) => picture))
      assert.deepEqual(
        [...readDrawings(folder).keys()].filter((name) => !used.has(name)),
        [],
      )
      for (const [name, bytes] of readDrawings(folder)) {
        const svg = new TextDecoder().decode(bytes)
        assert.ok(bytes.length <= 3072, `${name}: ${bytes.length}`)
        assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 500">.*<\/svg>$/, name)
        assert.doesNotMatch(svg, /undefined|NaN|<text|href|<script|<style/, name)
      }
    })

    test('no two products of a category share a picture', () => {
      const pictures = readDrawings(folder)
      const shown = allOf(folder).map(({ category, picture = '' }) => `${category} ${pictures.get(picture)}`)
      assert.deepEqual(repeated(shown), [])
    })
  })
}
