import { z } from 'zod'
import { expect, expectAnswer, freshName, memberOf } from '../api'
import { anId, atEcommerceDoors, newShopper } from './door'

atEcommerceDoors((test) => {
  test('1.1 POST /users/register/', async ({ api }) => {
    const username = freshName('testuser')
    const email = `${username}@example.com`
    const answer = await api.call('POST', '/users/register/', { data: { username, email, password: 'test12345' } })
    expectAnswer(api, answer, 201, { id: anId, username, email })
  })

  test('1.2 POST /users/login/', async ({ api }) => {
    const { id, username, password } = await newShopper(api)
    const answer = await api.call('POST', '/users/login/', { data: { username, password } })
    expectAnswer(api, answer, 200, { token: expect.stringMatching(/^[0-9a-f]{40}$/), user_id: id, username })
  })

  test('1.3 POST /users/logout/', async ({ api }) => {
    const { token } = await newShopper(api)
    const answer = await api.call('POST', '/users/logout/', { token })
    expectAnswer(api, answer, 200, { message: 'Logged out successfully' })
    expect((await api.call('GET', '/orders/', { token })).status).toBe(401)
  })

  test('a token signs in until it is signed out itself', async ({ api }) => {
    const { username, password, token } = await newShopper(api)
    const second = await api.call('POST', '/users/login/', { data: { username, password } })
    expect(memberOf(second, 'token', z.string())).not.toBe(token)
    expect((await api.call('GET', '/orders/', { token })).status).toBe(200)
  })
})

atEcommerceDoors((test) => {
  test.describe.configure({ mode: 'serial' })

  test('1.1 and 1.2, exactly as printed', async ({ api }) => {
    const printed = { username: 'testuser', email: 'test@example.com', password: 'test12345' }
    const registered = await api.call('POST', '/users/register/', { data: printed })
    if (registered.status === 201)
      expectAnswer(api, registered, 201, { id: anId, username: 'testuser', email: 'test@example.com' })
    else expect(registered.body).toMatchObject({ username: ['A user with that username already exists.'] })
    const answer = await api.call('POST', '/users/login/', { data: { username: 'testuser', password: 'test12345' } })
    expectAnswer(api, answer, 200, { token: expect.any(String), user_id: anId, username: 'testuser' })
  })
})
