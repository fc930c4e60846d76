import { z } from 'zod'
import { expect, expectAnswer, memberOf } from '../api'
import { adminToken, anId, atEcommerceDoors, newProduct, sunscreen } from './door'

const Listed = z.array(z.looseObject({ id: z.number() }))

atEcommerceDoors((test) => {
  test('2.1 GET /products/', async ({ api }) => {
    const { id, variants } = await newProduct(api, await adminToken(api))
    const answer = await api.call('GET', '/products/')
    const products = Listed.parse(answer.body)
    expect(products.map((product) => product.id)).toEqual(
      products.map((product) => product.id).toSorted((a, b) => a - b),
    )
    const [white, yellow] = variants
    expectAnswer(api, { ...answer, body: products.find((product) => product.id === id) }, 200, {
      id,
      name: 'Sunscreen',
      description: 'SPF 30 sunscreen',
      price: 550,
      category: anId,
      variants: [
        { id: white?.id, size: '100ml', color: 'White', stock: 50 },
        { id: yellow?.id, size: '200ml', color: 'Yellow', stock: 30 },
      ],
    })
  })

  test('2.2 POST /products/create/', async ({ api }) => {
    const token = await adminToken(api)
    const category = memberOf(
      await api.call('POST', '/products/categories/create/', { token, data: { name: 'Skincare' } }),
      'id',
      z.number(),
    )
    const answer = await api.call('POST', '/products/create/', { token, data: sunscreen(category) })
    expectAnswer(api, answer, 201, {
      id: anId,
      name: 'Sunscreen',
      description: 'SPF 30 sunscreen',
      price: 550,
      category,
      variants: [
        { id: anId, size: '100ml', color: 'White', stock: 50 },
        { id: anId, size: '200ml', color: 'Yellow', stock: 30 },
      ],
    })
  })

  test('2.2 without variants', async ({ api }) => {
    const { id, variants } = await newProduct(api, await adminToken(api), { variants: [] })
    expect(variants).toEqual([])
    const products = Listed.parse((await api.call('GET', '/products/')).body)
    expect(products.find((product) => product.id === id)).toMatchObject({ variants: [] })
  })

  test('2.3 GET /products/categories/', async ({ api }) => {
    const made = await api.call('POST', '/products/categories/create/', {
      token: await adminToken(api),
      data: { name: 'Skincare' },
    })
    const answer = await api.call('GET', '/products/categories/')
    expect(answer.status).toBe(200)
    expect(answer.body).toContainEqual({ id: memberOf(made, 'id', z.number()), name: 'Skincare' })
  })

  test('2.4 POST /products/categories/create/', async ({ api }) => {
    const answer = await api.call('POST', '/products/categories/create/', {
      token: await adminToken(api),
      data: { name: 'Skincare' },
    })
    expectAnswer(api, answer, 201, { id: anId, name: 'Skincare' })
  })
})
