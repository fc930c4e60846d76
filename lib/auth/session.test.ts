import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { after, test } from 'node:test'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { closeDb, db } from '@/lib/db/client'
import { BROWSER, endSession, registerShopper, signIn } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { sessionOptions } from './session'
import { issueTokens } from './tokens'

after(closeDb)

const ctx = { db, now: new Date() }
const password = 'three brown foxes'

async function signedIn() {
  const { username } = await registerShopper(ctx, { email: `${randomUUID()}@kontor.test`, password })
  return signIn(ctx, { login: username, password, door: BROWSER })
}

const cookieOf = (sid: string) => sessionOptions.jwt.encode({ token: { sid }, secret: '' })

/** Who is signed in with a browser that sends these cookies. */
async function sessionBy(cookie: string, others: Record<string, string> = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), {
    cookies: { 'next-auth.session-token': cookie, ...others },
  })
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
