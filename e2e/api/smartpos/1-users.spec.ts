import { z } from 'zod'
import { expect, expectAnswer, freshName } from '../api'
import { anId, aTime, atSmartposDoors, dataOf, expectRefusal, newPerson, PASSWORD, signIn, success } from './door'

atSmartposDoors((test) => {
  for (const role of ['admin', 'cashier'] as const) {
    test(`POST /api/users/register/ of a new ${role}`, async ({ api }) => {
      const username = freshName(role)
      const email = `${username}@example.com`
      const person = { username, email, role, first_name: 'Clara', last_name: 'Voss' }
      const data = { ...person, password: PASSWORD, password_confirm: PASSWORD }
      const answer = await api.call('POST', '/api/users/register/', { data })
      const user = { id: anId, ...person, created_at: aTime, updated_at: aTime }
      expectAnswer(api, answer, 201, success('User registered successfully', user))
    })
  }

  test('POST /api/users/register/ looks at the password', async ({ api }) => {
    const { token } = await newPerson(api, 'cashier')
    const username = freshName('cashier')
    for (const [password, problem] of [
      ['six-66', 'This password is too short. It must contain at least 8 characters.'],
      ['8402759163', 'This password is entirely numeric.'],
      ['password123', 'This password is too common.'],
      [username, 'The password is too similar to the username.'],
    ] as const) {
      const data = { username, email: `${username}@example.com`, password, role: 'cashier' }
      const answer = await api.call('POST', '/api/users/register/', { data })
      expectRefusal(api, answer, 400, `password: ${problem}`, { password: [problem] })
    }
    const data = { old_password: PASSWORD, new_password: 'six-66' }
    const answer = await api.call('POST', '/api/users/change-password/', { token, data })
    const short = 'This password is too short. It must contain at least 8 characters.'
    expectRefusal(api, answer, 400, `new_password: ${short}`, { new_password: [short] })
  })

  test('POST /api/users/login/', async ({ api }) => {
    const { token: _, ...person } = await newPerson(api, 'cashier')
    const user = { ...person, first_name: 'Clara', last_name: 'Voss', created_at: aTime, updated_at: aTime }
    for (const username of [person.username, person.email]) {
      const answer = await api.call('POST', '/api/users/login/', { data: { username, password: PASSWORD } })
      const { token, tokens } = dataOf(answer, z.looseObject({ token: z.string(), tokens: z.looseObject({}) }))
      const expected = { token, tokens: { access: token, refresh: expect.any(String) }, user }
      expect(tokens.access).toBe(token)
      expectAnswer(api, answer, 200, success('Login successful', expected))
    }
  })

  test('POST /api/users/logout/ invalidates the token', async ({ api }) => {
    const { token } = await newPerson(api, 'cashier')
    const answer = await api.call('POST', '/api/users/logout/', { token })
    expectAnswer(api, answer, 200, success('Logged out successfully', {}))
    expect((await api.call('GET', '/api/users/profile/', { token })).status).toBe(401)
  })

  test('GET /api/users/profile/', async ({ api }) => {
    const { token, ...person } = await newPerson(api, 'admin')
    const answer = await api.call('GET', '/api/users/profile/', { token })
    const user = { ...person, first_name: 'Clara', last_name: 'Voss', created_at: aTime, updated_at: aTime }
    expectAnswer(api, answer, 200, success('Profile retrieved successfully', user))
  })

  for (const method of ['PUT', 'PATCH']) {
    test(`${method} /api/users/profile/`, async ({ api }) => {
      const { token, ...person } = await newPerson(api, 'cashier')
      const data = { first_name: 'Cleo', email: `new-${person.email}`, role: 'admin' }
      const answer = await api.call(method, '/api/users/profile/', { token, data })
      const user = { ...person, first_name: 'Cleo', last_name: 'Voss', email: data.email }
      const times = { created_at: aTime, updated_at: aTime }
      expectAnswer(api, answer, 200, success('Profile updated successfully', { ...user, ...times }))
    })
  }

  test('POST /api/users/change-password/', async ({ api }) => {
    const { token, username } = await newPerson(api, 'cashier')
    const elsewhere = await signIn(api, username, PASSWORD)
    const data = { old_password: PASSWORD, new_password: 'four brown foxes', confirm_password: 'four brown foxes' }
    const answer = await api.call('POST', '/api/users/change-password/', { token, data })
    expectAnswer(api, answer, 200, success('Password changed successfully', {}))
    expect((await api.call('GET', '/api/users/profile/', { token })).status).toBe(200)
    expect((await api.call('GET', '/api/users/profile/', { token: elsewhere })).status).toBe(401)
    expect(await signIn(api, username, 'four brown foxes')).toBeTruthy()
    const again = await api.call('POST', '/api/users/change-password/', { token, data })
    const wrong = 'The old password is not right.'
    expectRefusal(api, again, 400, `old_password: ${wrong}`, { old_password: [wrong] })
  })

  test('POST /api/users/token/refresh/ takes each refresh token once', async ({ api }) => {
    const { username } = await newPerson(api, 'cashier')
    const login = await api.call('POST', '/api/users/login/', { data: { username, password: PASSWORD } })
    const { refresh } = dataOf(
      login,
      z.looseObject({ tokens: z.object({ access: z.string(), refresh: z.string() }) }),
    ).tokens
    const send = () => api.call('POST', '/api/users/token/refresh/', { data: { refresh } })
    const { token } = dataOf(await send(), z.looseObject({ token: z.string() }))
    expect((await api.call('GET', '/api/users/profile/', { token })).status).toBe(200)
    expectRefusal(api, await send(), 401, 'Token is invalid or expired')
  })
})
