import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import { createProduct } from '../catalog'
import { completeSale, moveOrder } from '../orders'
import { presetSpan, spanOf } from '../shared/periods'
import { openTestShop } from '../shared/testing'
import { compareSales, dashboard } from '.'

after(closeDb)

const clock = { timeZone: 'Europe/Berlin', dayCutOff: 240 }

/** A shop in Berlin whose days end at four; one mug is sold at each of these moments. */
async function mugsSoldAt(...moments: string[]) {
  const shop = await openTestShop(db, clock)
  const { id: productId } = await createProduct(shop.admin, {
    name: 'Mug',
    priceMinor: 1190n,
    variants: [{ stock: 1000, costMinor: 400n }],
  })
  const at = (moment: string) => ({ ...shop.admin, now: new Date(moment) })
  const ids: number[] = []
  for (const moment of moments) {
    const sold = await completeSale(at(moment), { lines: [{ productId, quantity: 1 }], payments: [{ method: 'cash' }] })
    ids.push(sold.sale.id)
  }
  return { at, ids }
}

test('today so far is compared with yesterday up to the same time on the shop’s clock, returns too', async () => {
  const { at, ids } = await mugsSoldAt(
    '2026-11-18T09:00:00Z',
    '2026-11-19T02:00:00Z', // before four in the morning: still the 18th
    '2026-11-19T09:00:00Z',
    '2026-11-19T09:30:00Z',
    '2026-11-19T15:00:00Z',
    '2026-11-20T09:10:00Z',
  )
  const [first = 0, second = 0] = ids
  await moveOrder(at('2026-11-19T09:45:00Z'), { orderId: first, to: 'returned' })
  await moveOrder(at('2026-11-19T15:30:00Z'), { orderId: second, to: 'returned' })
  const compared = await compareSales(at('2026-11-20T10:00:00Z'), presetSpan('1', '2026-11-20'), clock)
  assert.deepEqual(compared.before, { from: '2026-11-19', to: '2026-11-19' })
  assert.equal(compared.until?.toJSON(), '2026-11-19T10:00:00.000Z')
  assert.deepEqual([compared.now.orders, compared.now.returnedOrders], [1, 0])
  assert.deepEqual(
    [compared.previously.orders, compared.previously.returnedOrders, compared.previously.netMinor],
    [2, 1, 1190n],
  )
  assert.deepEqual([compared.previously.units, compared.previously.costMinor], [2, 800n])
})

test('a day that is over is compared with all of the day before', async () => {
  const { at } = await mugsSoldAt('2026-11-18T18:00:00Z', '2026-11-19T09:00:00Z')
  const compared = await compareSales(at('2026-11-20T08:00:00Z'), presetSpan('yesterday', '2026-11-20'), clock)
  assert.deepEqual([compared.until, compared.now.orders, compared.previously.orders], [null, 1, 1])
})

test('March by month is compared with the whole of February, step and sum', async () => {
  const { at } = await mugsSoldAt(
    '2026-01-30T10:00:00Z',
    '2026-02-01T10:00:00Z',
    '2026-02-15T10:00:00Z',
    '2026-02-28T10:00:00Z',
    '2026-03-31T10:00:00Z',
  )
  const march = { ...spanOf({ from: '2026-03-01', to: '2026-03-31' }, '2026-04-07'), grain: 'month' as const }
  const compared = await compareSales(at('2026-04-07T10:00:00Z'), march, clock)
  assert.deepEqual(
    compared.series.map(({ day, now, previously }) => [day, now.orders, previously.orders]),
    [['2026-03-01', 1, 3]],
  )
  assert.equal(compared.previously.netMinor, 3570n)
})

test('by day, each date stands beside the same date of the month before, and the sums lose nothing', async () => {
  const { at } = await mugsSoldAt('2026-01-14T10:00:00Z', '2026-01-31T10:00:00Z', '2026-02-14T10:00:00Z')
  const compared = await compareSales(at('2026-03-07T10:00:00Z'), presetSpan('last-month', '2026-03-07'), clock)
  const step = compared.series[13]
  assert.deepEqual([step?.day, step?.now.orders, step?.previously.orders], ['2026-02-14', 1, 1])
  assert.equal(compared.previously.orders, 2)
})

test('a period before which the shop had not sold for as long is not comparable in full', async () => {
  const { at } = await mugsSoldAt('2026-11-10T10:00:00Z', '2026-11-19T10:00:00Z')
  const comparable = async (preset: '7' | '30' | '1') =>
    (await compareSales(at('2026-11-20T18:00:00Z'), presetSpan(preset, '2026-11-20'), clock)).comparable
  assert.deepEqual([await comparable('1'), await comparable('7'), await comparable('30')], [true, false, false])
  const { at: open } = await mugsSoldAt()
  const empty = await compareSales(open('2026-11-20T18:00:00Z'), presetSpan('1', '2026-11-20'), clock)
  assert.equal(empty.comparable, false)
})

test('the home page compares as the reports do', async () => {
  const { at } = await mugsSoldAt('2026-11-12T10:00:00Z', '2026-11-19T10:00:00Z')
  const home = await dashboard(at('2026-11-20T18:00:00Z'), presetSpan('7', '2026-11-20'), clock)
  assert.deepEqual([home.now.orders, home.previously.orders, home.sellers[0]?.orders], [1, 1, 1])
  assert.deepEqual(
    home.series.filter((step) => step.channels.length > 0).map(({ day, channels }) => [day, channels[0]?.channel]),
    [['2026-11-19', 'pos']],
  )
})
