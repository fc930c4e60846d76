import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { after, test } from 'node:test'
import { NextRequest } from 'next/server'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { closeDb, db } from '@/lib/db/client'
import { BROWSER, endSession, registerShopper, signIn } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { proxy } from '@/proxy'
import { sessionOptions } from './session'
import { issueTokens } from './tokens'

after(closeDb)

const COOKIE = 'next-auth.session-token'

const ctx = { db, now: new Date() }
const password = 'three brown foxes'

async function signedIn() {
  const { username } = await registerShopper(ctx, { email: `${randomUUID()}@kontor.test`, password })
  return signIn(ctx, { login: username, password, door: BROWSER })
}

const cookieOf = (sid: string) => sessionOptions.jwt.encode({ token: { sid }, secret: '' })

/** Who is signed in with a browser that sends these cookies, as a page finds them. */
async function sessionBy(value: string, others: Record<string, string> = {}) {
  const sent = new NextRequest('http://127.0.0.1:3000/cart')
  for (const [name, text] of Object.entries({ [COOKIE]: value, ...others })) sent.cookies.set(name, text)
  const cookie = proxy(sent).headers.get('x-middleware-request-cookie') ?? ''
  const found = new NextRequest(sent.url, { headers: { cookie } }).cookies.getAll()
  const cookies = Object.fromEntries(found.map(({ name, value: text }) => [name, text]))
  const request = Object.assign(new IncomingMessage(new Socket()), { cookies })
  return getServerSession(request, new ServerResponse(request), sessionOptions)
}

test('a cookie says whose the session is until it ends, and nothing of them itself', async () => {
  const { account, session } = await signedIn()
  const cookie = await cookieOf(session.id)
  assert.equal((await sessionBy(cookie))?.user.id, account.id)
  const said = Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()
  assert.deepEqual(Object.keys(JSON.parse(said)).sort(), ['aud', 'exp', 'iat', 'sid'])
  await endSession(db, session.id)
  assert.equal(await sessionBy(cookie), null)
})

test('a cookie of the kind there was before, or of no kind, is nobody’s', async () => {
  const { account, session } = await signedIn()
  const before = await encode({ token: { sid: session.id }, secret: env.secret })
  const { access, refresh } = await issueTokens({ account, session })
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${access.split('.')[1]}.`
  for (const cookie of [before, access, refresh, unsigned, await cookieOf('no-uuid'), 'x', 'a.b.c', '\0']) {
    assert.equal(await sessionBy(cookie), null, cookie)
  }
})

test('whoever has odd cookies of NextAuth’s besides is signed in all the same', async () => {
  const { account, session } = await signedIn()
  for (const odd of ['x', '/\\[', 'http:', 'javascript:alert(1)', '%', 'a|b', 'ä']) {
    const others = { 'next-auth.callback-url': odd, 'next-auth.csrf-token': odd }
    assert.equal((await sessionBy(await cookieOf(session.id), others))?.user.id, account.id, odd)
  }
})

test('trouble with the database is an error, not somebody who is signed out', async () => {
  const cookie = await cookieOf((await signedIn()).session.id)
  await db.$executeRaw`ALTER TABLE sessions RENAME TO sessions_away`
  try {
    await assert.rejects(sessionBy(cookie), /sessions/)
  } finally {
    await db.$executeRaw`ALTER TABLE sessions_away RENAME TO sessions`
  }
  assert.ok(await sessionBy(cookie))
})
