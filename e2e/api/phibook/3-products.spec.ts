import { z } from 'zod'
import { type Api, expect, expectAnswer, freshName, memberOf } from '../api'
import { adminToken, anId, aTime, atPhibookDoors, newCategory, newOrder, newProduct, seaWolf } from './door'

const Page = z.strictObject({
  count: z.number(),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  results: z.array(z.looseObject({ id: z.number(), name: z.string() })),
})

const picture = {
  name: 'cover.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}

const shown = { price_with_tax: 12.5, image: null, images: [], created_at: aTime, updated_at: aTime }

async function read(api: Api, token: string, query = '') {
  const answer = await api.call('GET', `/api/products/${query}`, { token })
  expect(answer.status).toBe(200)
  return Page.parse(answer.body)
}

const namesIn = async (api: Api, token: string, query: string) =>
  (await read(api, token, query)).results.map(({ name }) => name)

atPhibookDoors((test) => {
  test('GET /api/products/', async ({ api }) => {
    const token = await adminToken(api)
    const { category } = await newProduct(api, token)
    for (let more = 0; more < 10; more++) {
      await api.call('POST', '/api/products/', { token, data: { ...seaWolf(category), name: `Print ${more}` } })
    }
    const first = await read(api, token, `?category=${category}`)
    expect(first).toMatchObject({ count: 11, previous: null })
    expect(first.results).toHaveLength(10)
    expect(first.results[0]).toEqual({ id: anId, ...seaWolf(category), name: 'Print 9', ...shown })
    expect(new URL(first.next ?? '').search).toBe(`?category=${category}&page=2`)
    const second = await read(api, token, `?category=${category}&page=2`)
    expect(second.results.map(({ name }) => name)).toEqual(['Sea Wolf'])
    expect(second.next).toBeNull()
    expect(new URL(second.previous ?? '').search).toBe(`?category=${category}`)
    const beyond = await api.call('GET', `/api/products/?category=${category}&page=3`, { token })
    expectAnswer(api, beyond, 404, { detail: 'Invalid page.' })
  })

  test('GET /api/products/ needs no token', async ({ api }) => {
    const { id, category } = await newProduct(api, await adminToken(api))
    const answer = await api.call('GET', `/api/products/?category=${category}`)
    expect(answer.status).toBe(200)
    const products = api.shared ? answer.body : Page.parse(answer.body).results
    const product = { id, ...seaWolf(category), ...shown, ...(api.shared && { variants: [] }) }
    expect(products).toEqual([product])
  })

  test('GET /api/products/<id>/', async ({ api }) => {
    const token = await adminToken(api)
    const { id, category, body } = await newProduct(api, token)
    const answer = await api.call('GET', `/api/products/${id}/`)
    expectAnswer(api, answer, 200, { id, ...seaWolf(category), ...shown })
    expect((await api.call('GET', `/api/products/${id}/`, { token })).body).toEqual(body)
  })

  test('GET /api/products/?search=', async ({ api }) => {
    const token = await adminToken(api)
    const word = freshName('quokka')
    await newProduct(api, token, { name: `The ${word}` })
    await newProduct(api, token, { description: `Seen beside a ${word}.` })
    expect(await namesIn(api, token, `?search=${word}`)).toEqual(['Sea Wolf', `The ${word}`])
  })

  test('GET /api/products/?category=, price__gt, price__lt and ordering', async ({ api }) => {
    const token = await adminToken(api)
    const { category } = await newProduct(api, token)
    for (const [name, price] of [
      ['White Fang', 9],
      ['Atlas', 40],
    ]) {
      await api.call('POST', '/api/products/', { token, data: { ...seaWolf(category), name, price } })
    }
    const found = (query: string) => namesIn(api, token, `?category_id=${category}&${query}`)
    expect(await namesIn(api, token, `?category=${category}`)).toEqual(['Atlas', 'White Fang', 'Sea Wolf'])
    expect(await found('ordering=price')).toEqual(['White Fang', 'Sea Wolf', 'Atlas'])
    expect(await found('ordering=-price')).toEqual(['Atlas', 'Sea Wolf', 'White Fang'])
    expect(await found('ordering=updated_at')).toEqual(['Sea Wolf', 'White Fang', 'Atlas'])
    expect(await found('ordering=-updated_at')).toEqual(['Atlas', 'White Fang', 'Sea Wolf'])
    expect(await found('price__gt=9&price__lt=40')).toEqual(['Sea Wolf'])
  })

  test('POST /api/products/', async ({ api }) => {
    const token = await adminToken(api)
    const category = await newCategory(api, token)
    const answer = await api.call('POST', '/api/products/', { token, data: seaWolf(category) })
    expectAnswer(api, answer, 201, { id: anId, ...seaWolf(category), ...shown })
  })

  test('POST /api/products/ with a picture', async ({ api, request }) => {
    const token = await adminToken(api)
    const category = await newCategory(api, token)
    const fields = { name: 'Sea Wolf', description: 'Paperback, 366 pages', price: '12.50', stock: '40' }
    const multipart = { ...fields, category: String(category), image: picture }
    const answer = await api.call('POST', '/api/products/', { token, multipart })
    const image = memberOf(answer, 'image', z.url())
    const id = memberOf(answer, 'id', z.number())
    expectAnswer(api, answer, 201, { id, ...seaWolf(category), ...shown, image, images: [{ id, image }] })
    const sent = await request.get(image)
    expect(sent.headers()['content-type']).toBe('image/png')
    expect(await sent.body()).toEqual(picture.buffer)
  })

  test('PUT and PATCH /api/products/<id>/', async ({ api }) => {
    const token = await adminToken(api)
    const { id, category } = await newProduct(api, token)
    const data = { name: 'Martin Eden', description: 'Hardcover', price: '9.90', stock: 3, category }
    const changed = { id, ...data, ...shown, price: 9.9, price_with_tax: 9.9 }
    expectAnswer(api, await api.call('PUT', `/api/products/${id}/`, { token, data }), 200, changed)
    const patched = await api.call('PATCH', `/api/products/${id}/`, { token, data: { stock: 5 } })
    expectAnswer(api, patched, 200, { ...changed, stock: 5 })
  })

  test('DELETE /api/products/<id>/, also of one that was sold', async ({ api }) => {
    const { admin: token, shopper, product, id } = await newOrder(api)
    const { id: unsold } = await newProduct(api, token)
    for (const one of [product, unsold]) {
      expectAnswer(api, await api.call('DELETE', `/api/products/${one}/`, { token }), 204, null)
      expect((await api.call('GET', `/api/products/${one}/`, { token })).status).toBe(404)
    }
    const order = await api.call('GET', `/api/orders/${id}/`, { token: shopper.token })
    expect(order.body).toMatchObject({ items: [{ product: { id: product, name: 'Sea Wolf' } }] })
  })
})
