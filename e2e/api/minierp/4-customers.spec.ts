import { ask, aTime, atMinierpDoors, expectExactly, newCustomer, tokenOf } from './door'

atMinierpDoors((test) => {
  test('GET and POST /api/inventory/customers/, and one by one', async ({ api }) => {
    const { id, data, answer } = await newCustomer(api)
    const [manager, sales] = [await tokenOf(api, 'manager'), await tokenOf(api, 'sales')]
    const customer = { id, ...data, is_active: true, created_at: aTime }
    expectExactly(answer, 201, customer)
    const found = await ask(api, sales, 'GET', `/api/inventory/customers/?search=${data.name}`)
    expectExactly(found, 200, { count: 1, next: null, previous: null, results: [customer] })
    const path = `/api/inventory/customers/${id}/`
    expectExactly(await ask(api, sales, 'GET', path), 200, customer)
    expectExactly(await ask(api, manager, 'PATCH', path, { phone: '110', is_active: false }), 200, {
      ...customer,
      phone: '110',
      is_active: false,
    })
    expectExactly(await ask(api, manager, 'PUT', path, { name: data.name, email: '' }), 200, {
      ...customer,
      phone: '110',
      email: '',
      is_active: false,
    })
    expectExactly(await ask(api, manager, 'DELETE', path), 204, null)
    expectExactly(await ask(api, manager, 'GET', path), 404, { detail: 'Not found.' })
  })
})
