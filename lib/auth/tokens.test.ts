import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { decodeJwt } from 'jose'
import { closeDb, db } from '@/lib/db/client'
import { type Door, endSession, registerShopper, signIn } from '@/lib/domain/people'
import { DomainError } from '@/lib/domain/shared/errors'
import { sessionOptions } from './session'
import { issueTokens, readAccessToken, readRefreshToken, refreshTokens } from './tokens'

after(closeDb)

const ctx = { db, now: new Date() }
const password = 'three brown foxes'

const API: Door = { name: 'an-api', seconds: 7 * 24 * 60 * 60, token: 'jwt' }

async function signedIn(door: Door = API) {
  const { username } = await registerShopper(ctx, { email: `${randomUUID()}@kontor.test`, password })
  return signIn(ctx, { login: username, password, door })
}

const refuses = (work: Promise<unknown>) =>
  assert.rejects(work, (error) => error instanceof DomainError && error.code === 'unauthenticated')

test('a token says who, by which document, for how long', async () => {
  const { account, session } = await signedIn()
  const { access, refresh } = await issueTokens({ account, session })
  const claims = decodeJwt(access)
  assert.deepEqual(
    [claims.token_type, claims.user_id, claims.role, claims.doc, claims.sid, claims.aud],
    ['access', account.id, 'shopper', 'an-api', session.id, 'customer'],
  )
  assert.equal((claims.exp ?? 0) - (claims.iat ?? 0), 60 * 60)
  const week = decodeJwt(refresh)
  assert.equal((week.exp ?? 0) - (week.iat ?? 0), 7 * 24 * 60 * 60)
  assert.notEqual(claims.jti, week.jti)
})

test('each kind of token opens only its own door', async () => {
  const { account, session } = await signedIn()
  const { access, refresh } = await issueTokens({ account, session })
  const { encode, decode } = sessionOptions.jwt
  const browser = await encode({ token: { sid: session.id }, secret: '' })
  assert.equal((await readAccessToken(access))?.sid, session.id)
  assert.equal((await readRefreshToken(refresh))?.sid, session.id)
  assert.equal((await decode({ token: browser, secret: '' })).sid, session.id)
  for (const token of [refresh, browser]) assert.equal(await readAccessToken(token), null)
  for (const token of [access, browser]) assert.equal(await readRefreshToken(token), null)
  for (const token of [access, refresh]) await assert.rejects(decode({ token, secret: '' }))
})

test('a token that was tampered with, or is none at all, is nothing', async () => {
  const { access } = await issueTokens(await signedIn())
  const [head = '', body = '', signature = ''] = access.split('.')
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
  for (const token of ['', 'x', 'a.b.c', unsigned, `${head}.${body}.${signature.slice(1)}`, `${access}\0`]) {
    assert.equal(await readAccessToken(token), null, token)
  }
})

test('a refresh token is used up by its use, and a copy of it ends everything', async () => {
  const first = await issueTokens(await signedIn())
  const second = await refreshTokens(ctx, first.refresh, API)
  assert.ok(await readAccessToken(second.access))
  assert.notEqual(second.refresh, first.refresh)
  await refuses(refreshTokens(ctx, first.refresh, API))
  await refuses(refreshTokens(ctx, second.refresh, API))
})

test('of many refreshes with one token at once a single one gets through', async () => {
  const { refresh } = await issueTokens(await signedIn())
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => refreshTokens(ctx, refresh, API)))
  assert.ok(outcomes.filter(({ status }) => status === 'fulfilled').length <= 1)
})

test('no refresh after signing out, nor with an access token', async () => {
  const person = await signedIn()
  const { access, refresh } = await issueTokens(person)
  await refuses(refreshTokens(ctx, access, API))
  await endSession(db, person.session.id)
  await refuses(refreshTokens(ctx, refresh, API))
})

test('a refresh token is good at no other door than the one that gave it', async () => {
  const { refresh } = await issueTokens(await signedIn())
  await refuses(refreshTokens(ctx, refresh, { ...API, name: 'another-api' }))
  assert.ok((await refreshTokens(ctx, refresh, API)).access)
})
