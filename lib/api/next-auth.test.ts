import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextAuthPaths } from './next-auth'

const paths = nextAuthPaths(async () => new Response('asked'))

async function ask(path: string, init?: RequestInit): Promise<[number, string]> {
  const url = new URL(`/api/auth/${path}`, 'http://kontor.test')
  const nextauth = url.pathname.split('/').slice(3).map(decodeURIComponent)
  const handler = init?.method === 'POST' ? paths.POST : paths.GET
  const answer = await handler(new Request(url, init), { params: Promise.resolve({ nextauth }) })
  return [answer.status, await answer.text()]
}

test('what NextAuth would break on is refused before, and the field is named', async () => {
  for (const address of ['x', 'javascript:alert(1)', 'http:', '//[', 'https://[/']) {
    const [status, said] = await ask(`signin?callbackUrl=${encodeURIComponent(address)}`)
    assert.equal(status, 400, address)
    assert.match(said, /callbackUrl/)
  }
  assert.equal((await ask('error?error=%E2%82%AC'))[0], 400)
  assert.equal((await ask('error/%E2%82%AC'))[0], 404)
  assert.equal((await ask('callback/staff'))[0], 405)
  const json = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
  assert.equal((await ask('callback/staff', json))[0], 415)
})

test('NextAuth is asked whatever it understands', async () => {
  for (const path of [
    'csrf',
    'session',
    'signin?callbackUrl=%2Fcart',
    'signin?callbackUrl=http%3A%2F%2F127.0.0.1%3A3000%2F',
  ]) {
    assert.deepEqual(await ask(path), [200, 'asked'], path)
  }
  const form = { method: 'POST', body: new URLSearchParams({ csrfToken: 'x' }) }
  assert.deepEqual(await ask('callback/staff', form), [200, 'asked'])
})
