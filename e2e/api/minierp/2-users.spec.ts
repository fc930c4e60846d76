import { expect } from '../api'
import { ask, aTime, atMinierpDoors, expectExactly, newUser, tokenOf } from './door'

atMinierpDoors((test) => {
  test('GET and PATCH /api/users/me/', async ({ api }) => {
    const { id, username, email, token } = await newUser(api)
    const me = { id, username, email, first_name: '', last_name: '', phone: '', role: 'sales_executive' }
    expectExactly(await ask(api, token, 'GET', '/api/users/me/'), 200, { ...me, date_joined: aTime })
    const change = { first_name: 'Simon', last_name: 'Hagen', phone: '+49 40 5550 100' }
    const changed = await ask(api, token, 'PATCH', '/api/users/me/', { ...change, role: 'admin' })
    expectExactly(changed, 200, { ...me, ...change, date_joined: aTime })
  })

  test('an admin manages users and roles', async ({ api }) => {
    const { id, username, email, token } = await newUser(api)
    const admin = await tokenOf(api, 'admin')
    const names = { first_name: '', last_name: '', phone: '' }
    const user = { id, username, email, ...names, role: 'sales_executive', date_joined: aTime, is_active: true }
    const page = await ask(api, admin, 'GET', `/api/auth/users/?search=${username}`)
    expectExactly(page, 200, { count: 1, next: null, previous: null, results: [user] })
    expectExactly(await ask(api, admin, 'GET', `/api/auth/users/${id}/`), 200, user)
    const changed = await ask(api, admin, 'PATCH', `/api/auth/users/${id}/`, { role: 'manager' })
    expectExactly(changed, 200, { ...user, role: 'manager' })
    expect((await ask(api, token, 'GET', '/api/users/me/')).status, 'the old role is gone at once').toBe(401)
    expectExactly(await ask(api, admin, 'DELETE', `/api/auth/users/${id}/`), 204, null)
    expectExactly(await ask(api, admin, 'GET', `/api/auth/users/${id}/`), 404, { detail: 'Not found.' })
    const again = await api.call('POST', '/api/auth/login/', { data: { username, password: 'user' } })
    expectExactly(again, 401, { detail: 'No active account found with the given credentials' })
  })
})
