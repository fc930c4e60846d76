import { expect, expectAnswer } from '../api'
import {
  aCategory,
  anId,
  aTime,
  atBizpilotDoors,
  newCustomer,
  newOwner,
  newProduct,
  noSuch,
  notFound,
  quantityOf,
  required,
  SOAP,
} from './door'

const products = '/api/retail_inventory/products/'

atBizpilotDoors((test) => {
  test('3 POST and GET /api/retail_inventory/products/', async ({ api }) => {
    const owner = await newOwner(api)
    const { id: category } = await aCategory(api, owner)
    const { token } = owner
    const shown = { id: anId, ...SOAP, category, created_by: owner.id, created_at: aTime, updated_at: aTime }
    const answer = await api.call('POST', products, { token, data: { ...SOAP, category } })
    expectAnswer(api, answer, 201, shown)
    expectAnswer(api, await api.call('GET', products, { token }), 200, [shown])
  })

  test('3 owners see their own products only', async ({ api }) => {
    const [owner, other] = [await newOwner(api), await newOwner(api)]
    const theirs = `${products}${await newProduct(api, other)}/`
    const { token } = owner
    expectAnswer(api, await api.call('GET', products, { token }), 200, [])
    for (const [method, data] of [['GET'], ['PUT', SOAP], ['PATCH', { quantity: 0 }], ['DELETE']] as const)
      expectAnswer(api, await api.call(method, theirs, { token, data }), 404, notFound)
  })

  test('3 GET, PUT, PATCH and DELETE /api/retail_inventory/products/<id>/', async ({ api }) => {
    const owner = await newOwner(api)
    const { token } = owner
    const path = `${products}${await newProduct(api, owner)}/`
    const shown = { id: anId, ...SOAP, category: null, created_by: owner.id, created_at: aTime, updated_at: aTime }
    expectAnswer(api, await api.call('GET', path, { token }), 200, shown)
    const data = { name: 'Fine soap', sku: 'SOAP-2', description: '', price: 3, quantity: 10 }
    const changed = { ...shown, ...data, price: '3.00' }
    expectAnswer(api, await api.call('PUT', path, { token, data }), 200, changed)
    const patched = await api.call('PATCH', path, { token, data: { quantity: 4 } })
    expectAnswer(api, patched, 200, { ...changed, quantity: 4 })
    expectAnswer(api, await api.call('DELETE', path, { token }), 204, null)
    expectAnswer(api, await api.call('GET', path, { token }), 404, notFound)
    expectAnswer(api, await api.call('GET', products, { token }), 200, [])
  })

  test('3 a product that was sold is gone from every list, and its sku free again', async ({ api }) => {
    const [owner, customer] = [await newOwner(api), await newCustomer(api)]
    const product = await newProduct(api, owner)
    const data = { items: [{ product, quantity: 1 }] }
    expect((await api.call('POST', '/api/customers/orders/', { token: customer.token, data })).status).toBe(201)
    const gone = await api.call('DELETE', `${products}${product}/`, { token: owner.token })
    expectAnswer(api, gone, 204, null)
    expectAnswer(api, await api.call('GET', products, { token: owner.token }), 200, [])
    const again = await newProduct(api, owner)
    expect(await quantityOf(api, owner, again)).toBe(SOAP.quantity)
    const mine = await api.call('GET', '/api/customers/orders/', { token: customer.token })
    expect(mine.body).toEqual([expect.objectContaining({ items: data.items })])
  })

  test('3 a product is refused field by field', async ({ api }) => {
    const [owner, other] = [await newOwner(api), await newOwner(api)]
    await newProduct(api, owner)
    await newProduct(api, other)
    const { id: foreign } = await aCategory(api, other)
    const refused: [data: object, body: object][] = [
      [{}, { name: required, sku: required, price: required, quantity: required }],
      [SOAP, { sku: ['product with this sku already exists.'] }],
      [{ ...SOAP, sku: 'S', category: foreign }, { category: noSuch(foreign) }],
      [{ ...SOAP, sku: 'S', price: -1 }, { price: ['Ensure this value is greater than or equal to 0.'] }],
      [{ ...SOAP, sku: 'S', price: 'free' }, { price: ['A valid number is required.'] }],
      [{ ...SOAP, sku: 'S', quantity: 'x' }, { quantity: ['A valid integer is required.'] }],
      [{ ...SOAP, sku: ' ' }, { sku: ['This field may not be blank.'] }],
    ]
    const { token } = owner
    for (const [data, body] of refused) expectAnswer(api, await api.call('POST', products, { token, data }), 400, body)
    for (const id of ['x', '0', '9'.repeat(30)])
      expectAnswer(api, await api.call('GET', `${products}${id}/`, { token }), 404, notFound)
  })

  test('3 GET and POST /api/retail_inventory/categories/', async ({ api }) => {
    const { token } = await newOwner(api)
    const path = '/api/retail_inventory/categories/'
    const toiletries = { id: anId, name: 'Toiletries' }
    expectAnswer(api, await api.call('POST', path, { token, data: { name: 'Toiletries' } }), 201, toiletries)
    const { status, body } = await api.call('GET', path, { token })
    expect(status).toBe(200)
    expect(body).toEqual(expect.arrayContaining([toiletries]))
    expectAnswer(api, await api.call('POST', path, { token, data: {} }), 400, { name: required })
  })
})
