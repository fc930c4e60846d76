import { z } from 'zod'
import { type Api, expect, expectAnswer, memberOf } from '../api'
import { anId, atSmartposDoors, dataOf, onlyPage, openTill, sell, success, today } from './door'

const aMoney = expect.stringMatching(/^-?\d+\.\d\d$/)

/** Two sales of one cashier: two mice and a laptop, and another mouse. */
async function openBooks(api: Api) {
  const till = await openTill(api)
  const items = [
    { product_id: till.mouse.id, quantity: 2 },
    { product_id: till.laptop.id, quantity: 1 },
  ]
  await api.call('POST', '/api/sales/', { token: till.cashier.token, data: { items } })
  await sell(api, till.cashier.token, till.mouse.id, 1)
  return { ...till, date: await today(api, till.admin) }
}

atSmartposDoors((test) => {
  for (const period of ['daily', 'weekly', 'monthly']) {
    test(`GET /api/reports/sales/ ${period}, of a cashier and of a product`, async ({ api }) => {
      const { admin, cashier, mouse, date } = await openBooks(api)
      const report = {
        period,
        start_date: date,
        end_date: date,
        total_sales: 2,
        total_revenue: '1089.96',
        total_items_sold: 4,
        average_sale_value: '544.98',
        breakdown: [{ period: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), sales_count: 2, revenue: '1089.96' }],
      }
      const asked = `?period=${period}&start_date=${date}&end_date=${date}&cashier=${cashier.id}`
      const answer = await api.call('GET', `/api/reports/sales/${asked}`, { token: admin })
      expectAnswer(api, answer, 200, success('Sales report generated successfully', report))
      const ofMice = await api.call('GET', `/api/reports/sales/?period=${period}&product=${mouse.id}`, { token: admin })
      expect(dataOf(ofMice, z.looseObject({}))).toMatchObject({
        total_sales: 2,
        total_revenue: '89.97',
        total_items_sold: 3,
        average_sale_value: '44.99',
      })
    })
  }

  test('GET /api/reports/inventory/', async ({ api }) => {
    const { admin, laptop } = await openBooks(api)
    const rows: unknown[] = []
    const totals = {
      total_products: anId,
      total_stock: anId,
      total_cost_value: aMoney,
      total_retail_value: aMoney,
      low_stock_count: anId,
      out_of_stock_count: anId,
      products: expect.any(Array),
    }
    for (let page = 1, more: string | null = ''; more !== null; page++) {
      const path = `/api/reports/inventory/?page_size=100&page=${page}`
      const answer = await api.call('GET', path, { token: admin })
      more = memberOf(answer, 'next', z.string().nullable())
      const previous = memberOf(answer, 'previous', z.string().nullable())
      const message = 'Inventory report generated successfully'
      expectAnswer(api, answer, 200, success(message, totals, { count: anId, next: more, previous }))
      rows.push(...dataOf(answer, z.looseObject({ products: z.array(z.unknown()) })).products)
    }
    expect(rows).toContainEqual({
      product_id: laptop.id,
      product_name: laptop.name,
      sku: laptop.sku,
      stock_quantity: 9,
      low_stock_threshold: 2,
      cost_value: '7200.00',
      retail_value: '8999.91',
      status: 'in_stock',
    })
  })

  test('GET /api/reports/cashier-performance/', async ({ api }) => {
    const { admin, cashier, date } = await openBooks(api)
    const asked = `?start_date=${date}&end_date=${date}`
    const mine = {
      cashier_id: cashier.id,
      cashier_name: 'Clara Voss',
      sales_count: 2,
      total_revenue: '1089.96',
      total_profit: aMoney,
      average_sale_value: '544.98',
    }
    const path = `/api/reports/cashier-performance/${asked}`
    const answer = await api.call('GET', `${path}&cashier=${cashier.id}`, { token: admin })
    expectAnswer(api, answer, 200, success('Cashier performance report generated successfully', [mine], onlyPage(1)))
    const all = dataOf(
      await api.call('GET', path, { token: admin }),
      z.array(z.looseObject({ total_revenue: z.coerce.number() })),
    ).map((row) => row.total_revenue)
    expect(all).toEqual(all.toSorted((a, b) => b - a))
  })

  test('GET /api/reports/product-performance/', async ({ api }) => {
    const { admin, mouse } = await openBooks(api)
    const mice = {
      product_id: mouse.id,
      product_name: mouse.name,
      sku: mouse.sku,
      quantity_sold: 3,
      total_revenue: '89.97',
      total_profit: aMoney,
    }
    const path = '/api/reports/product-performance/'
    const answer = await api.call('GET', `${path}?product=${mouse.id}`, { token: admin })
    expectAnswer(api, answer, 200, success('Product performance report generated successfully', [mice], onlyPage(1)))
    const all = dataOf(
      await api.call('GET', path, { token: admin }),
      z.array(z.looseObject({ total_revenue: z.coerce.number() })),
    ).map((row) => row.total_revenue)
    expect(all).toEqual(all.toSorted((a, b) => b - a))
  })

  test('the reports add up: a sale is in all of them at once', async ({ api }) => {
    const { admin, cashier, laptop, date } = await openBooks(api)
    const summary = await api.call('GET', '/api/sales/daily-summary/', { token: cashier.token })
    const report = await api.call('GET', `/api/reports/sales/?start_date=${date}&cashier=${cashier.id}`, {
      token: admin,
    })
    const Total = z.looseObject({ total_revenue: z.string(), total_items_sold: z.number() })
    expect(dataOf(summary, Total).total_revenue).toBe('1089.96')
    expect(dataOf(report, Total).total_revenue).toBe('1089.96')
    const products = await api.call('GET', `/api/reports/product-performance/?product=${laptop.id}`, { token: admin })
    expect(dataOf(products, z.array(z.looseObject({ quantity_sold: z.number() })))[0]?.quantity_sold).toBe(1)
  })
})
