import { z } from 'zod'
import { expect, memberOf } from '../api'
import { anId, ask, aTime, aToken, atMinierpDoors, expectExactly, newUser, printedUser } from './door'

const printed = {
  username: 'user',
  email: 'email@gmail.com',
  role: 'user',
  password: 'user',
  password_confirm: 'user',
}

atMinierpDoors((test) => {
  test('POST /api/auth/register/ with a name of its own', async ({ api }) => {
    const data = printedUser()
    const { username, email } = data
    const names = { first_name: 'Simon', last_name: 'Hagen' }
    const answer = await api.call('POST', '/api/auth/register/', { data: { ...data, ...names } })
    expectExactly(answer, 201, { id: anId, username, email, role: 'sales_executive', ...names })
  })

  test('POST /api/auth/login/ by username and by e-mail address', async ({ api }) => {
    const { id, username, email } = await newUser(api)
    for (const login of [username, email]) {
      const answer = await api.call('POST', '/api/auth/login/', { data: { username: login, password: 'user' } })
      const names = { first_name: '', last_name: '', phone: '' }
      const user = { id, username, email, ...names, role: 'sales_executive', date_joined: aTime }
      expectExactly(answer, 200, { refresh: aToken, access: aToken, user })
    }
  })

  test('POST /api/auth/token/refresh/ rotates', async ({ api }) => {
    const { username } = await newUser(api)
    const signedIn = await api.call('POST', '/api/auth/login/', { data: { username, password: 'user' } })
    const refresh = memberOf(signedIn, 'refresh', z.string())
    const answer = await api.call('POST', '/api/auth/token/refresh/', { data: { refresh } })
    expectExactly(answer, 200, { refresh: aToken, access: aToken })
    const again = await api.call('POST', '/api/auth/token/refresh/', { data: { refresh } })
    expectExactly(again, 401, { detail: 'Token is invalid or expired', code: 'token_not_valid' })
  })

  test('POST /api/auth/logout/ ends access and refresh', async ({ api }) => {
    const { username } = await newUser(api)
    const signedIn = await api.call('POST', '/api/auth/login/', { data: { username, password: 'user' } })
    const [access, refresh] = [memberOf(signedIn, 'access', z.string()), memberOf(signedIn, 'refresh', z.string())]
    const answer = await ask(api, access, 'POST', '/api/auth/logout/', { refresh })
    expectExactly(answer, 200, { message: 'Successfully logged out' })
    expect((await ask(api, access, 'GET', '/api/users/me/')).status).toBe(401)
    expect((await api.call('POST', '/api/auth/token/refresh/', { data: { refresh } })).status).toBe(401)
  })
})

atMinierpDoors((test) => {
  test.describe.configure({ mode: 'serial' })

  test('POST /api/auth/register/, exactly as printed', async ({ api }) => {
    const answer = await api.call('POST', '/api/auth/register/', { data: printed })
    const { username, email } = printed
    if (answer.status === 201)
      expectExactly(answer, 201, { id: anId, username, email, role: 'sales_executive', first_name: '', last_name: '' })
    else expect(answer.body).toMatchObject({ username: ['A user with that username already exists.'] })
    const signedIn = await api.call('POST', '/api/auth/login/', { data: { username, password: printed.password } })
    expect(signedIn.status).toBe(200)
  })
})
