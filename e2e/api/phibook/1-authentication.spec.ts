import { expect, expectAnswer } from '../api'
import { aJwt, anId, atPhibookDoors, newShopper, signIn, somebody } from './door'

atPhibookDoors((test) => {
  test('POST /auth/register/', async ({ api }) => {
    const { password, ...person } = somebody()
    const answer = await api.call('POST', '/auth/register/', { data: { ...person, password } })
    expectAnswer(api, answer, 201, { id: anId, ...person })
  })

  test('POST /auth/register/ from a form, with what is required alone', async ({ api }) => {
    const { address: _, phone_number: __, password, ...person } = somebody()
    const answer = await api.call('POST', '/auth/register/', { form: { ...person, password } })
    expectAnswer(api, answer, 201, { id: anId, ...person, address: '', phone_number: '' })
  })

  test('POST /auth/login/', async ({ api }) => {
    const { email, password } = await newShopper(api)
    const answer = await api.call('POST', '/auth/login/', { data: { email, password } })
    expectAnswer(api, answer, 200, { refresh: aJwt, access: aJwt })
  })

  test('POST /auth/login/ with a wrong password', async ({ api }) => {
    const { email } = await newShopper(api)
    const answer = await api.call('POST', '/auth/login/', { data: { email, password: 'wrong' } })
    expectAnswer(api, answer, 401, { detail: 'No active account found with the given credentials' })
  })

  test('POST /auth/login/ for staff', async ({ api }) => {
    const { access: token } = await signIn(api, 'admin@kontor.test', 'kontor-demo')
    expect((await api.call('GET', '/api/profile/', { token })).body).toMatchObject({ is_staff: true })
  })

  test('POST /auth/logout/: both tokens are dead', async ({ api }) => {
    const { token, refresh } = await newShopper(api)
    const answer = await api.call('POST', '/auth/logout/', { token, data: { refresh } })
    expectAnswer(api, answer, 200, { message: 'Successfully logged out' })
    const dead = await api.call('GET', '/api/profile/', { token })
    expect(dead.status).toBe(401)
    expect(dead.body).toMatchObject({ code: 'token_not_valid' })
    expect((await api.call('POST', '/auth/token/refresh/', { data: { refresh } })).status).toBe(401)
  })

  test('POST /auth/token/refresh/', async ({ api }) => {
    const { refresh } = await newShopper(api)
    const answer = await api.call('POST', '/auth/token/refresh/', { data: { refresh } })
    expectAnswer(api, answer, 200, { refresh: aJwt, access: aJwt })
  })

  test('POST /auth/token/refresh/ takes a token once; a second time ends the session', async ({ api }) => {
    const { token, refresh } = await newShopper(api)
    expect((await api.call('POST', '/auth/token/refresh/', { data: { refresh } })).status).toBe(200)
    expect((await api.call('GET', '/api/profile/', { token })).status).toBe(200)
    expect((await api.call('POST', '/auth/token/refresh/', { data: { refresh } })).status).toBe(401)
    expect((await api.call('GET', '/api/profile/', { token })).status).toBe(401)
  })
})
