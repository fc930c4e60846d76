import { expectAnswer } from '../api'
import { atPhibookDoors, newShopper, somebody } from './door'

atPhibookDoors((test) => {
  test('GET /api/profile/', async ({ api }) => {
    const { token, refresh: _, password: __, ...person } = await newShopper(api)
    expectAnswer(api, await api.call('GET', '/api/profile/', { token }), 200, { ...person, is_staff: false })
  })

  test('PUT and PATCH /api/profile/: what is left out stays', async ({ api }) => {
    const { id, token } = await newShopper(api)
    const { password: _, ...person } = { ...somebody(), first_name: 'Ama', address: '' }
    const put = await api.call('PUT', '/api/profile/', { token, data: person })
    expectAnswer(api, put, 200, { id, ...person, is_staff: false })
    for (const method of ['PUT', 'PATCH']) {
      const data = { phone_number: `030 ${method}`, is_staff: true }
      const answer = await api.call(method, '/api/profile/', { token, data })
      expectAnswer(api, answer, 200, { id, ...person, phone_number: `030 ${method}`, is_staff: false })
    }
  })

  test('PUT /api/profile/ with an address somebody else has', async ({ api }) => {
    const { token } = await newShopper(api)
    const answer = await api.call('PUT', '/api/profile/', { token, data: { email: 'Shopper@Kontor.test' } })
    expectAnswer(api, answer, 400, { email: ['user with this email already exists.'] })
  })
})
