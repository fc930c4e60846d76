import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { archiveProduct, createProduct, getProductBySlug } from '../catalog'
import { DomainError } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import { countStock } from '../stock'
import { importProducts } from '.'

after(closeDb)

const file = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

const HEADER = 'Handle,Name,Category,Price,SKU,Barcode,Size,Colour,Variant price,Cost,Stock,Threshold'
const MUG = 'elbe-mug,Elbe Mug,Table,14.90,MUG-NVY,4099901001014,,Navy,,5.88,39,13'
const MUGS = file(HEADER, MUG, 'elbe-mug,,,,MUG-MOS,,,Moss,16.5,6,0,')

const mistakesIn = async (csv: Uint8Array) => {
  const { admin, businessId } = await openTestShop(db)
  const dry = await importProducts(admin, csv, { dryRun: true })
  const report = await importProducts(admin, csv)
  assert.deepEqual(dry, report, 'a dry run names the same mistakes')
  assert.equal(await db.product.count({ where: { businessId } }), 0, 'nothing is written')
  return report.mistakes.map(({ row, column }) => [row, column])
}

test('a file of products is on the shelves, each with its category, variants and opening stock', async () => {
  const { manager } = await openTestShop(db)
  assert.deepEqual(await importProducts(manager, MUGS), { created: 1, changed: 0, unchanged: 0, mistakes: [] })
  const mug = await getProductBySlug(manager, 'elbe-mug')
  assert.deepEqual([mug.name, mug.category?.name, mug.priceMinor], ['Elbe Mug', 'Table', 1490n])
  assert.deepEqual(
    mug.variants.map(({ sku, barcode, colour, priceMinor, costMinor, stock }) => [
      sku,
      barcode,
      colour,
      priceMinor,
      costMinor,
      stock,
    ]),
    [
      ['MUG-NVY', '4099901001014', 'Navy', 1490n, 588n, 39],
      ['MUG-MOS', null, 'Moss', 1650n, 600n, 0],
    ],
  )
})

test('a file sent twice, also at once, changes nothing more, and leaves the stock as it was sold', async () => {
  const { manager, businessId } = await openTestShop(db)
  const both = await Promise.all([importProducts(manager, MUGS), importProducts(manager, MUGS)])
  assert.deepEqual(both.map(({ created }) => created).sort(), [0, 1])
  const [variant] = (await getProductBySlug(manager, 'elbe-mug')).variants
  await countStock(manager, { variantId: variant?.id ?? 0, counted: 5 })
  assert.deepEqual(await importProducts(manager, MUGS), { created: 0, changed: 0, unchanged: 1, mistakes: [] })
  assert.equal((await getProductBySlug(manager, 'elbe-mug')).variants[0]?.stock, 5)
  assert.equal(await db.product.count({ where: { businessId } }), 1)
})

test('what the shop has is brought to what the file says; an empty cell and a column left out say nothing', async () => {
  const { manager } = await openTestShop(db)
  await importProducts(manager, MUGS)
  const rows = ['elbe-mug,Elbe Mug Nr. 2,,MUG-NVY,', 'elbe-mug,,,mug-mos,17', 'elbe-mug,,,MUG-RED,']
  const changes = file('handle,name,price,sku,variant price', ...rows)
  assert.deepEqual(await importProducts(manager, changes), { created: 0, changed: 1, unchanged: 0, mistakes: [] })
  const mug = await getProductBySlug(manager, 'elbe-mug')
  assert.deepEqual([mug.name, mug.priceMinor, mug.category?.name], ['Elbe Mug Nr. 2', 1490n, 'Table'])
  assert.deepEqual(
    mug.variants.map(({ sku, colour, priceMinor, costMinor, threshold }) => [
      sku,
      colour,
      priceMinor,
      costMinor,
      threshold,
    ]),
    [
      ['MUG-NVY', 'Navy', 1490n, 588n, 13],
      ['MUG-MOS', 'Moss', 1700n, 600n, 5],
      ['MUG-RED', '', 1490n, 0n, 5],
    ],
  )
})

test('a dry run tells what would happen, and nothing does', async () => {
  const { manager, businessId } = await openTestShop(db)
  const report = await importProducts(manager, MUGS, { dryRun: true })
  assert.deepEqual(report, { created: 1, changed: 0, unchanged: 0, mistakes: [] })
  assert.equal(await db.product.count({ where: { businessId } }), 0)
})

test('each cell that cannot be read is named by its row and column, and one mistake keeps out the whole file', async () => {
  const wrong: [string, string[]][] = [
    ['Elbe Mug,Mug,,1,A,,,,,,,', ['handle']],
    ['mug,Mug,,1.999,A,,,,,,,', ['price']],
    ['mug,Mug,,-1,A,,,,,,,', ['price']],
    ['mug,Mug,,"1,500",A,,,,,,,', ['price']],
    ['mug,Mug,,free,A,,,,x,y,,', ['price', 'variant price', 'cost']],
    ['mug,Mug,,1,,,,,,,,', ['sku']],
    ['mug,Mug,,1,A,,,,,,1.5,', ['stock']],
    ['mug,Mug,,1,A,,,,,,,9999999999', ['threshold']],
    [`mug,${'M'.repeat(201)},,1,A,,,,,,,`, ['name']],
    ['mug,,,,A,,,,,,,', ['name', 'price']],
    ['mug,Mug,Cups,1,A,,,,,,,5,x', ['']],
  ]
  for (const [line, columns] of wrong) {
    const expected = columns.map((column) => [4, column])
    assert.deepEqual(await mistakesIn(file(HEADER, MUG, '', line)), expected, line)
  }
})

test('a product whose first row has a mistake is not said to lack what stands there', async () => {
  const csv = file(HEADER, 'elbe-mug,Elbe Mug,,free,MUG-NVY,,,Navy,,,,', 'elbe-mug,,,,MUG-MOS,,,Moss,,,,')
  assert.deepEqual(await mistakesIn(csv), [[2, 'price']])
})

test('rows that contradict each other are named', async () => {
  const second = (line: string) => mistakesIn(file(HEADER, MUG, line))
  assert.deepEqual(await second('tea-mug,Tea Mug,,1,mug-nvy,,,,,,,'), [[3, 'sku']])
  assert.deepEqual(await second('tea-mug,Tea Mug,,1,TEA,4099901001014,,,,,,'), [[3, 'barcode']])
  assert.deepEqual(await second('elbe-mug,Other,,15,MUG-MOS,,,Moss,,,,'), [
    [3, 'name'],
    [3, 'price'],
  ])
  assert.deepEqual(await second('elbe-mug,,,,MUG-2,,,NAVY,,,,'), [[3, 'size']])
})

test('a code that another product of the shop has is named', async () => {
  const { manager } = await openTestShop(db)
  await createProduct(manager, { name: 'Tin', priceMinor: 100n, variants: [{ sku: 'mug-nvy', barcode: '123' }] })
  const { mistakes } = await importProducts(manager, file(HEADER, MUG, 'elbe-mug,,,,MUG-MOS,123,,Moss,,,,'))
  assert.deepEqual(mistakes, [
    { row: 2, column: 'sku', message: 'The product tin has it.' },
    { row: 3, column: 'barcode', message: 'The variant mug-nvy has it.' },
  ])
})

test('a variant that would look like another one of the shop is named', async () => {
  const { manager } = await openTestShop(db)
  await importProducts(manager, MUGS)
  const { mistakes } = await importProducts(manager, file('handle,sku,colour', 'elbe-mug,MUG-NEW,navy'))
  assert.deepEqual(
    mistakes.map(({ row, column }) => [row, column]),
    [[2, 'size']],
  )
})

test('a header that lacks a column, repeats one or has a strange one is named, and so is a broken quotation', async () => {
  assert.deepEqual(await mistakesIn(file('handle,name,prize', 'mug,Mug,1')), [
    [1, 'sku'],
    [1, 'prize'],
  ])
  assert.deepEqual(await mistakesIn(file('handle,sku,SKU', 'mug,A,B')), [[1, 'sku']])
  assert.deepEqual(await mistakesIn(file(HEADER, MUG, 'tea-mug,"Tea,,1,A,,,,,,,')), [[3, '']])
  assert.deepEqual(await mistakesIn(file('')), [
    [1, 'handle'],
    [1, 'sku'],
  ])
})

test('what spreadsheets save is read: semicolons, tabs, a byte order mark, UTF-16 and the letters of Windows', async () => {
  const lines = (mark: string) => [
    `handle${mark}name${mark}price${mark}sku${mark}${mark}`,
    `tasse${mark}Größe${mark}${mark === ';' ? '12,50' : '12.50'}${mark}T`,
  ]
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${lines('\t').join('\r\n')}`, 'utf16le'))
  const windows = new Uint8Array(Buffer.from(lines(';').join('\r\n'), 'latin1'))
  for (const csv of [file(`\uFEFF${lines(',')[0]}`, `${lines(',')[1]}`), utf16, windows]) {
    const { manager } = await openTestShop(db)
    assert.deepEqual((await importProducts(manager, csv)).mistakes, [])
    const { name, priceMinor } = await getProductBySlug(manager, 'tasse')
    assert.deepEqual([name, priceMinor], ['Größe', 1250n])
  }
})

test('pictures come along by name; one that is missing or no picture is named', async () => {
  const { manager, system } = await openTestShop(db)
  const csv = file('handle,name,price,sku,picture', 'mug,Mug,1,A,mug.svg', 'pot,Pot,2,B,pot.png')
  const pictures = new Map([['mug.svg', file('<svg/>')]])
  const { mistakes } = await importProducts(manager, csv, { pictures })
  assert.deepEqual(mistakes, [
    { row: 2, column: 'picture', message: 'Use a PNG, JPEG, WebP or AVIF picture.' },
    { row: 3, column: 'picture', message: 'No file of this name came along.' },
  ])
  const mug = file('handle,name,price,sku,picture', 'mug,Mug,1,A,mug.svg')
  assert.equal((await importProducts(system, mug, { pictures })).created, 1)
  assert.equal((await importProducts(system, mug, { pictures })).unchanged, 1)
  assert.ok((await getProductBySlug(manager, 'mug')).image)
})

test('a product taken off the shelves gives its handle and codes free', async () => {
  const { manager } = await openTestShop(db)
  await importProducts(manager, MUGS)
  await archiveProduct(manager, (await getProductBySlug(manager, 'elbe-mug')).id, { keep: true })
  assert.equal((await importProducts(manager, MUGS)).created, 1)
})

test('those who may not write the catalogue cannot import it', async () => {
  const { cashier, salesExecutive, shopper } = await openTestShop(db)
  for (const ctx of [cashier, salesExecutive, shopper]) {
    await assert.rejects(
      importProducts(ctx, MUGS),
      (error) => error instanceof DomainError && error.code === 'forbidden',
    )
  }
})

test('a shop never sees the goods of another in its file', async () => {
  const [here, there] = [await openTestShop(db), await openTestShop(db)]
  assert.equal((await importProducts(here.manager, MUGS)).created, 1)
  assert.equal((await importProducts(there.manager, MUGS)).created, 1)
})
