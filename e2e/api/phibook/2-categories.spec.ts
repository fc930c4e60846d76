import { z } from 'zod'
import { expect, expectAnswer, freshName, memberOf } from '../api'
import { adminToken, anId, atPhibookDoors, newCategory, newProduct } from './door'

atPhibookDoors((test) => {
  test('GET /api/categories/', async ({ api }) => {
    const { category } = await newProduct(api, await adminToken(api))
    const answer = await api.call('GET', '/api/categories/')
    expect(answer.status).toBe(200)
    expect(answer.body).toContainEqual({
      id: category,
      name: expect.stringMatching(/^Books-/),
      description: 'Everything with pages',
      product_count: 1,
    })
  })

  test('GET /api/categories/<id>/', async ({ api }) => {
    const data = { name: freshName('Maps'), description: '' }
    const made = await api.call('POST', '/api/categories/', { token: await adminToken(api), data })
    const id = memberOf(made, 'id', z.number())
    expectAnswer(api, await api.call('GET', `/api/categories/${id}/`), 200, { id, ...data, product_count: 0 })
  })

  test('POST /api/categories/', async ({ api }) => {
    const data = { name: freshName('Maps'), description: 'Land and sea' }
    const answer = await api.call('POST', '/api/categories/', { token: await adminToken(api), data })
    expectAnswer(api, answer, 201, { id: anId, ...data, product_count: 0 })
  })

  test('PUT and PATCH /api/categories/<id>/', async ({ api }) => {
    const token = await adminToken(api)
    const id = await newCategory(api, token)
    const data = { name: freshName('Novels'), description: 'Long ones' }
    const put = await api.call('PUT', `/api/categories/${id}/`, { token, data })
    expectAnswer(api, put, 200, { id, ...data, product_count: 0 })
    const patched = await api.call('PATCH', `/api/categories/${id}/`, { token, data: { description: '' } })
    expectAnswer(api, patched, 200, { id, ...data, description: '', product_count: 0 })
  })

  test('DELETE /api/categories/<id>/ keeps its products', async ({ api }) => {
    const token = await adminToken(api)
    const { id, category } = await newProduct(api, token)
    expectAnswer(api, await api.call('DELETE', `/api/categories/${category}/`, { token }), 204, null)
    expect((await api.call('GET', `/api/categories/${category}/`)).status).toBe(404)
    const product = await api.call('GET', `/api/products/${id}/`, { token })
    expect(product.body).toMatchObject({ id, category: null })
  })
})
