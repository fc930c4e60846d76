import { z } from 'zod'
import { expect, expectAnswer, freshName, memberOf } from '../api'
import {
  adminToken,
  anId,
  aTime,
  atSmartposDoors,
  dataOf,
  expectRefusal,
  newPerson,
  newProduct,
  onlyPage,
  SAMPLES,
  sell,
  success,
} from './door'

const [LAPTOP, MOUSE] = SAMPLES
const Products = z.array(z.looseObject({ id: z.number() }))

const unsaid = { description: '', category: null, barcode: null, created_at: aTime, updated_at: aTime }

atSmartposDoors((test) => {
  for (const sample of SAMPLES) {
    test(`POST /api/products/ of the printed ${sample.name}`, async ({ api }) => {
      const answer = await api.call('POST', '/api/products/', { token: await adminToken(api), data: sample })
      const sku = expect.stringMatching(/^[A-Z]+-\d{5}$/)
      const product = { id: anId, ...sample, sku, is_low_stock: false, ...unsaid }
      expectAnswer(api, answer, 201, success('Product created successfully', product))
    })
  }

  test('GET /api/products/', async ({ api }) => {
    const token = await adminToken(api)
    const word = freshName('Probook')
    const product = await newProduct(api, token, { ...LAPTOP, name: `Laptop ${word}` })
    const { token: reader } = await newPerson(api, 'cashier')
    const answer = await api.call('GET', `/api/products/?search=${word}`, { token: reader })
    expectAnswer(api, answer, 200, success('Products retrieved successfully', [product], onlyPage(1)))
    const page = await api.call('GET', '/api/products/?page_size=2&page=2', { token: reader })
    expect(dataOf(page, Products)).toHaveLength(2)
    expect(memberOf(page, 'previous', z.string())).toMatch(/\/api\/products\/\?page_size=2$/)
    expect(memberOf(page, 'next', z.string())).toMatch(/\/api\/products\/\?page_size=2&page=3$/)
  })

  test('GET /api/products/ by price, stock and search terms', async ({ api }) => {
    const token = await adminToken(api)
    const word = freshName('Shelf')
    const laptop = await newProduct(api, token, { ...LAPTOP, name: `Laptop ${word}` })
    const mouse = await newProduct(api, token, { ...MOUSE, name: `Mouse ${word}`, stock_quantity: 0 })
    const found: [query: string, expected: object[]][] = [
      ['ordering=created_at', [laptop, mouse]],
      ['ordering=selling_price', [mouse, laptop]],
      ['min_price=30', [laptop]],
      ['max_price=29.99', [mouse]],
      ['min_stock=1', [laptop]],
      ['max_stock=9', [mouse]],
      ['in_stock=true', [laptop]],
      ['low_stock=true', [mouse]],
      ['min_price=30&max_stock=9', []],
    ]
    for (const [query, expected] of found) {
      const answer = await api.call('GET', `/api/products/?search=${word}&${query}`, { token })
      expect(dataOf(answer, Products), query).toEqual(expected)
    }
  })

  test('GET /api/products/{id}/', async ({ api }) => {
    const token = await adminToken(api)
    const product = await newProduct(api, token)
    const answer = await api.call('GET', `/api/products/${product.id}/`, { token })
    expectAnswer(api, answer, 200, success('Product retrieved successfully', product))
  })

  test('PUT and PATCH /api/products/{id}/', async ({ api }) => {
    const token = await adminToken(api)
    const product = await newProduct(api, token)
    const change = { selling_price: '949.00', stock_quantity: 2 }
    const patched = { ...product, ...change, is_low_stock: true, updated_at: aTime }
    const patch = await api.call('PATCH', `/api/products/${product.id}/`, { token, data: change })
    expectAnswer(api, patch, 200, success('Product updated successfully', patched))
    const put = await api.call('PUT', `/api/products/${product.id}/`, {
      token,
      data: { ...MOUSE, description: 'Silent' },
    })
    const replaced = { ...patched, ...MOUSE, description: 'Silent', is_low_stock: false }
    expectAnswer(api, put, 200, success('Product updated successfully', replaced))
  })

  test('DELETE /api/products/{id}/, sold or not', async ({ api }) => {
    const token = await adminToken(api)
    const [sold, unsold] = [await newProduct(api, token), await newProduct(api, token)]
    const sale = await sell(api, token, sold.id, 1)
    for (const { id } of [sold, unsold]) {
      const answer = await api.call('DELETE', `/api/products/${id}/`, { token })
      expect([answer.status, answer.body]).toEqual([204, null])
      expectRefusal(api, await api.call('GET', `/api/products/${id}/`, { token }), 404, 'Not found.')
    }
    expect((await api.call('GET', `/api/sales/${sale.id}/`, { token })).status).toBe(200)
  })

  test('GET /api/products/low-stock/', async ({ api }) => {
    const token = await adminToken(api)
    const low = await newProduct(api, token, { ...LAPTOP, stock_quantity: 2 })
    const enough = await newProduct(api, token, { ...LAPTOP, stock_quantity: 3 })
    const all = async (query: string) => {
      const ids: number[] = []
      for (let page = 1, more: string | null = ''; more !== null; page++) {
        const path = `/api/products/low-stock/?page_size=100&page=${page}${query}`
        const answer = await api.call('GET', path, { token })
        expect(answer.body).toMatchObject({ status: 'success', message: 'Low stock products retrieved successfully' })
        ids.push(...dataOf(answer, Products).map(({ id }) => id))
        more = memberOf(answer, 'next', z.string().nullable())
      }
      return ids
    }
    const short = await all('')
    expect(short).toContain(low.id)
    expect(short).not.toContain(enough.id)
    expect(await all('&threshold=3')).toEqual(expect.arrayContaining([low.id, enough.id]))
  })
})
