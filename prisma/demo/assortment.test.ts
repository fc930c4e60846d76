import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { demoBusinesses, fjord, kontor } from './assortment'
import { colours } from './assortment/colours'
import { isEan13 } from './assortment/ean'
import { draw, motifNames, type PaletteName, type Pattern, palettes } from './drawings'
import type { DemoBusiness } from './types'

const variantsOf = (business: DemoBusiness) => business.products.flatMap((product) => product.variants)

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the demo assortment', () => {
  test('the house sells at least 300 products in 12 categories', () => {
    assert.ok(kontor.products.length >= 300, `${kontor.products.length} products`)
    assert.equal(kontor.categories.length, 12)
    for (const { slug } of kontor.categories) {
      const count = kontor.products.filter((product) => product.category === slug).length
      assert.ok(count >= 20, `${slug} has ${count}`)
    }
  })

  test('the pharmacy sells about 40 products in 5 categories, in kroner', () => {
    assert.equal(fjord.products.length, 40)
    assert.equal(fjord.categories.length, 5)
    assert.equal(fjord.currency, 'DKK')
  })

  for (const business of demoBusinesses) {
    test(`${business.name}: slugs, names, SKUs and barcodes are unique`, () => {
      assert.deepEqual(repeated(business.products.map(({ slug }) => slug)), [])
      assert.deepEqual(repeated(business.products.map(({ name }) => name)), [])
      assert.deepEqual(repeated(business.products.map(({ description }) => description)), [])
      assert.deepEqual(repeated(variantsOf(business).map(({ sku }) => sku)), [])
      assert.deepEqual(repeated(variantsOf(business).map(({ barcode }) => barcode)), [])
    })

    test(`${business.name}: every barcode is an EAN-13 with a right check digit`, () => {
      for (const { sku, barcode } of variantsOf(business)) {
        assert.ok(isEan13(barcode), `${sku}: ${barcode}`)
        assert.match(barcode, /^4[0-4]/)
      }
    })

    test(`${business.name}: slugs and SKUs are plain enough for an address and a label`, () => {
      for (const { slug } of business.products) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const { sku } of variantsOf(business)) assert.match(sku, /^[A-Z]{3}(-[A-Z0-9]+){1,5}$/)
    })

    test(`${business.name}: every product earns money`, () => {
      for (const product of business.products) {
        for (const { sku, price, cost } of product.variants) {
          const net = ((price ?? product.price) * 1_000_000n) / BigInt(1_000_000 + business.taxPpm)
          assert.ok(cost * 100n >= net * 44n && cost * 100n <= net * 66n, `${sku}: ${cost} of ${net}`)
        }
      }
    })

    test(`${business.name}: every product has a category, a description and at least one variant`, () => {
      const slugs = business.categories.map(({ slug }) => slug)
      for (const { name, category, description, popularity, variants } of business.products) {
        assert.ok(slugs.includes(category), name)
        assert.match(description, /^[A-ZÄÖÜ].{30,}[.!?]$/, name)
        assert.ok(popularity >= 1 && popularity <= 100, name)
        assert.ok(variants.length > 0, name)
      }
    })

    test(`${business.name}: some products are sold out, some are low, one is new`, () => {
      const sold = business.products.filter(({ variants }) => variants.every(({ stockToday }) => stockToday === 0))
      const low = business.products.filter(({ variants }) =>
        variants.some(({ stockToday, threshold }) => stockToday > 0 && stockToday <= threshold),
      )
      assert.ok(sold.length > 0)
      assert.ok(low.length > 0)
      assert.ok(business.products.some(({ isNew }) => isNew))
      assert.ok(sold.length * 20 < business.products.length, 'most of the shop is not sold out')
    })

    test(`${business.name}: the picture shows the first colour`, () => {
      for (const { name, drawing, variants } of business.products) {
        const colour = variants[0]?.colour
        if (colour) assert.equal(colours[drawing.palette].name, colour, name)
      }
    })
  }
})

describe('the drawings', () => {
  const patterns: Pattern[] = ['plain', 'stripes', 'pinstripes', 'dots', 'waves', 'check', 'sprigs', 'terrazzo']
  const paletteNames = Object.keys(palettes).filter((name): name is PaletteName => name in palettes)

  test('every object in every colour and pattern is an SVG of at most 3 KB that refers to nothing outside', () => {
    for (const motif of motifNames) {
      for (const pattern of patterns) {
        const palette = paletteNames[(motif.length + pattern.length) % paletteNames.length] ?? 'navy'
        const svg = draw({ motif, palette, pattern })
        assert.ok(svg.length <= 3072, `${motif} in ${pattern}: ${svg.length}`)
        assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 500">.*<\/svg>$/)
        assert.doesNotMatch(svg, /undefined|NaN|<text|href|<script|<style/, motif)
      }
    }
  })

  test('the same drawing is the same text each time', () => {
    for (const { drawing } of kontor.products) assert.equal(draw(drawing), draw(drawing))
  })

  test('no two products of a category share a picture', () => {
    for (const { slug } of kontor.categories) {
      const pictures = kontor.products.filter(({ category }) => category === slug).map(({ drawing }) => draw(drawing))
      assert.deepEqual(repeated(pictures).length, 0, slug)
    }
  })
})
