import { expect, freshName } from '../api'
import { anId, ask, aTime, atMinierpDoors, expectExactly, newProduct, tokenOf } from './door'

atMinierpDoors((test) => {
  test('POST /api/inventory/products/ as printed, then GET, PUT and DELETE', async ({ api }) => {
    const { id, data, category, categoryName, answer } = await newProduct(api)
    const [manager, sales] = [await tokenOf(api, 'manager'), await tokenOf(api, 'sales')]
    const product = {
      id,
      name: 'Product1',
      sku: data.sku,
      category,
      category_name: categoryName,
      quantity: 100,
      unit_price: '499.99',
      description: '',
      is_active: true,
      is_in_stock: true,
      created_by: anId,
      created_at: aTime,
      updated_at: aTime,
    }
    expectExactly(answer, 201, product)
    expectExactly(await ask(api, sales, 'GET', `/api/inventory/products/${id}/`), 200, product)
    const found = await ask(api, sales, 'GET', `/api/inventory/products/?category=${category}`)
    expectExactly(found, 200, { count: 1, next: null, previous: null, results: [product] })
    const change = { ...data, quantity: 0, unit_price: 449.5, description: 'Sold out' }
    const changed = await ask(api, manager, 'PUT', `/api/inventory/products/${id}/`, change)
    const after = { ...product, quantity: 0, unit_price: '449.50', description: 'Sold out', is_in_stock: false }
    expectExactly(changed, 200, after)
    expectExactly(await ask(api, manager, 'DELETE', `/api/inventory/products/${id}/`), 204, null)
    expectExactly(await ask(api, manager, 'GET', `/api/inventory/products/${id}/`), 404, { detail: 'Not found.' })
  })

  test('GET /api/inventory/products/ answers pages of twenty', async ({ api }) => {
    const answer = await ask(api, await tokenOf(api, 'sales'), 'GET', '/api/inventory/products/?ordering=name')
    expect(answer.body).toMatchObject({
      count: expect.any(Number),
      next: expect.stringMatching(/\/api\/inventory\/products\/\?ordering=name&page=2$/),
      previous: null,
    })
    expect(answer.body).toHaveProperty('results.length', 20)
  })

  test('categories from the first day to the last', async ({ api }) => {
    const manager = await tokenOf(api, 'manager')
    const name = freshName('Tools')
    const made = await ask(api, manager, 'POST', '/api/inventory/categories/', {
      name,
      description: 'For the workshop',
    })
    const category = { id: anId, name, description: 'For the workshop', products_count: 0 }
    expectExactly(made, 201, category)
    const path = `/api/inventory/categories/${Object(made.body).id}/`
    expectExactly(await ask(api, manager, 'PATCH', path, { description: 'Sharp' }), 200, {
      ...category,
      description: 'Sharp',
    })
    expectExactly(await ask(api, manager, 'DELETE', path), 204, null)
    expectExactly(await ask(api, manager, 'GET', path), 404, { detail: 'Not found.' })
    const page = await ask(api, manager, 'GET', '/api/inventory/categories/')
    expect(Object.keys(Object(page.body))).toEqual(['count', 'next', 'previous', 'results'])
  })

  test('GET /api/inventory/dashboard/', async ({ api }) => {
    const answer = await ask(api, await tokenOf(api, 'manager'), 'GET', '/api/inventory/dashboard/')
    expectExactly(answer, 200, {
      total_products: anId,
      out_of_stock: anId,
      low_stock: anId,
      stock_value: expect.stringMatching(/^\d+\.\d\d$/),
      total_customers: anId,
    })
  })
})
