import { z } from 'zod'
import { expect, expectAnswer } from '../api'
import {
  anId,
  aTime,
  atSmartposDoors,
  dataOf,
  expectRefusal,
  newPerson,
  onlyPage,
  openTill,
  sell,
  stockOf,
  success,
  today,
} from './door'

const aTransaction = expect.stringMatching(/^TXN-[0-9A-F]{12}$/)
const aMoney = expect.stringMatching(/^\d+\.\d\d$/)

atSmartposDoors((test) => {
  test('POST /api/sales/ of several products takes them from the stock', async ({ api }) => {
    const { admin, cashier, laptop, mouse } = await openTill(api)
    const items = [
      { product_id: laptop.id, quantity: 2 },
      { product: mouse.id, quantity: 1 },
    ]
    const answer = await api.call('POST', '/api/sales/', {
      token: cashier.token,
      data: { items, payment_method: 'card' },
    })
    const expected = {
      id: anId,
      transaction_id: aTransaction,
      sale_date: aTime,
      cashier: cashier.id,
      cashier_username: cashier.username,
      cashier_name: 'Clara Voss',
      items: [
        {
          id: anId,
          product: laptop.id,
          product_name: laptop.name,
          quantity: 2,
          price_at_sale: '999.99',
          subtotal: '1999.98',
        },
        {
          id: anId,
          product: mouse.id,
          product_name: mouse.name,
          quantity: 1,
          price_at_sale: '29.99',
          subtotal: '29.99',
        },
      ],
      subtotal: '2029.97',
      discount: '0.00',
      tax: aMoney,
      total_amount: '2029.97',
      payment_method: 'card',
    }
    expectAnswer(api, answer, 201, success('Sale completed successfully', expected))
    expect([await stockOf(api, admin, laptop.id), await stockOf(api, admin, mouse.id)]).toEqual([8, 49])
    const { id } = dataOf(answer, z.looseObject({ id: z.number() }))
    const again = await api.call('GET', `/api/sales/${id}/`, { token: cashier.token })
    expectAnswer(api, again, 200, success('Sale retrieved successfully', expected))
  })

  test('POST /api/sales/ keeps the price of the moment', async ({ api }) => {
    const { admin, cashier, mouse } = await openTill(api)
    const sale = await sell(api, cashier.token, mouse.id, 1, { amount_tendered: '30.00' })
    expect(sale).toMatchObject({ total_amount: '29.99', amount_tendered: '30.00', change: '0.01' })
    await api.call('PATCH', `/api/products/${mouse.id}/`, { token: admin, data: { selling_price: '35.00' } })
    const answer = await api.call('GET', `/api/sales/${sale.id}/`, { token: cashier.token })
    expect(dataOf(answer, z.looseObject({}))).toEqual(sale)
  })

  test('POST /api/sales/ sells no piece twice', async ({ api }) => {
    const { admin, cashier, laptop } = await openTill(api)
    const data = { items: [{ product_id: laptop.id, quantity: 4 }] }
    const send = () => api.call('POST', '/api/sales/', { token: cashier.token, data })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 400])
    expectRefusal(api, await send(), 400, 'Insufficient stock for Laptop HP ProBook. Available: 2, Requested: 4')
    expect(await stockOf(api, admin, laptop.id)).toBe(2)
  })

  test('POST /api/sales/ sent again with its key is one sale', async ({ api }) => {
    const { admin, cashier, laptop } = await openTill(api)
    const data = { items: [{ product_id: laptop.id, quantity: 3 }] }
    const headers = { 'Idempotency-Key': `sale-${laptop.id}` }
    const send = () => api.call('POST', '/api/sales/', { token: cashier.token, data, headers })
    const [first, second, third] = [...(await Promise.all([send(), send()])), await send()]
    expect(second?.body).toEqual(first?.body)
    expect(third?.body).toEqual(first?.body)
    expect(third?.headers['idempotency-replayed']).toBe('true')
    expect(await stockOf(api, admin, laptop.id)).toBe(7)
  })

  test('GET /api/sales/: cashiers see only their own, the admin sees all', async ({ api }) => {
    const { admin, cashier, mouse } = await openTill(api)
    const mine = await sell(api, cashier.token, mouse.id, 2)
    const theirs = await sell(api, admin, mouse.id, 1)
    const row = {
      id: mine.id,
      transaction_id: mine.transaction_id,
      sale_date: mine.sale_date,
      cashier_username: cashier.username,
      total_amount: '59.98',
      items_count: 1,
    }
    const answer = await api.call('GET', '/api/sales/', { token: cashier.token })
    expectAnswer(api, answer, 200, success('Sales retrieved successfully', [row], onlyPage(1)))
    for (const sale of [mine, theirs]) {
      const found = await api.call('GET', `/api/sales/?transaction_id=${sale.transaction_id}`, { token: admin })
      expect(dataOf(found, z.array(z.looseObject({ id: z.number() }))).map(({ id }) => id)).toEqual([sale.id])
      expect((await api.call('GET', `/api/sales/${sale.id}/`, { token: admin })).status).toBe(200)
    }
    expectRefusal(api, await api.call('GET', `/api/sales/${theirs.id}/`, { token: cashier.token }), 404, 'Not found.')
  })

  test('GET /api/sales/ by day, cashier and amount', async ({ api }) => {
    const { admin, cashier, laptop, mouse } = await openTill(api)
    const [small, large] = [await sell(api, cashier.token, mouse.id, 1), await sell(api, cashier.token, laptop.id, 1)]
    const date = await today(api, admin)
    const found: [query: string, expected: number[]][] = [
      [`date=${date}`, [large.id, small.id]],
      [`start_date=${date}&end_date=${date}`, [large.id, small.id]],
      ['end_date=2001-01-01', []],
      ['min_amount=30', [large.id]],
      ['max_amount=30', [small.id]],
      [`cashier_username=${cashier.username}`, [large.id, small.id]],
    ]
    for (const [query, expected] of found) {
      const answer = await api.call('GET', `/api/sales/?cashier=${cashier.id}&${query}`, { token: admin })
      expect(
        dataOf(answer, z.array(z.looseObject({ id: z.number() }))).map(({ id }) => id),
        query,
      ).toEqual(expected)
    }
  })

  test('GET /api/sales/daily-summary/ by date or range', async ({ api }) => {
    const { admin, cashier, laptop, mouse } = await openTill(api)
    await sell(api, cashier.token, mouse.id, 2)
    await sell(api, cashier.token, laptop.id, 1)
    const date = await today(api, admin)
    const figures = {
      total_sales: 2,
      total_revenue: '1059.97',
      total_items_sold: 3,
      average_sale_value: '529.99',
      sales_by_cashier: [
        { cashier_id: cashier.id, cashier_username: cashier.username, sales_count: 2, revenue: '1059.97' },
      ],
    }
    for (const query of ['', `?date=${date}`]) {
      const answer = await api.call('GET', `/api/sales/daily-summary/${query}`, { token: cashier.token })
      expectAnswer(api, answer, 200, success('Daily summary retrieved successfully', { date, ...figures }))
    }
    const range = `?start_date=${date}&end_date=${date}`
    const answer = await api.call('GET', `/api/sales/daily-summary/${range}`, { token: cashier.token })
    const days = [{ date, sales_count: 2, items_sold: 3, revenue: '1059.97' }]
    const ends = { start_date: date, end_date: date }
    expectAnswer(api, answer, 200, success('Daily summary retrieved successfully', { ...ends, ...figures, days }))
    const everybody = await api.call('GET', '/api/sales/daily-summary/', { token: admin })
    expect(dataOf(everybody, z.looseObject({})).sales_by_cashier).toContainEqual(figures.sales_by_cashier[0])
  })

  test('GET /api/sales/statistics/', async ({ api }) => {
    const { admin, cashier, mouse } = await openTill(api)
    await sell(api, cashier.token, mouse.id, 1)
    const answer = await api.call('GET', '/api/sales/statistics/?days=7', { token: admin })
    const expected = {
      period: { days: 7, start_date: expect.any(String), end_date: await today(api, admin) },
      total_sales: anId,
      total_revenue: aMoney,
      total_items_sold: anId,
      average_sale_value: aMoney,
      top_cashiers: expect.any(Array),
    }
    expectAnswer(api, answer, 200, success('Sales statistics retrieved successfully', expected))
    const { token } = await newPerson(api, 'cashier')
    expect((await api.call('GET', '/api/sales/statistics/', { token })).status).toBe(403)
  })
})
