import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb } from '@/lib/db/client'
import { DomainError, type ErrorCode, invalid } from '@/lib/domain/shared/errors'
import { guardSecret, guardSignIn, spend } from './throttle'

after(closeDb)

const fail = () => Promise.reject(new DomainError('unauthenticated', 'No.'))
const succeed = () => Promise.resolve('in')
const codeOf = (work: Promise<unknown>): Promise<ErrorCode | 'in'> =>
  work.then(
    () => 'in',
    (error) => error.code,
  )

test('ten wrong passwords from one address, and not even the right one opens', async () => {
  const who = { login: `Anna-${randomUUID()}`, address: '192.0.2.1' }
  for (let attempt = 1; attempt <= 10; attempt += 1)
    assert.equal(await codeOf(guardSignIn(who, fail)), 'unauthenticated')
  const refused = await guardSignIn(who, succeed).catch((error) => error)
  assert.equal(refused.code, 'rate_limited')
  assert.ok(refused.details.retryAfterSeconds > 800 && refused.details.retryAfterSeconds <= 900)
  assert.equal(await codeOf(guardSignIn({ ...who, login: ` ${who.login.toUpperCase()} ` }, succeed)), 'rate_limited')
})

test('one address cannot lock another out', async () => {
  const login = randomUUID()
  const attempts = Array.from({ length: 12 }, () =>
    guardSignIn({ login, address: '192.0.2.1' }, fail).catch(() => null),
  )
  await Promise.all(attempts)
  assert.equal(await guardSignIn({ login, address: '192.0.2.2' }, succeed), 'in')
})

test('signing in often is no offence, and other refusals do not count', async () => {
  const who = { login: randomUUID(), address: '192.0.2.1' }
  const busy = await Promise.all(Array.from({ length: 25 }, () => guardSignIn(who, succeed)))
  assert.equal(busy.length, 25)
  const waiting = () => Promise.reject(new DomainError('awaiting_approval', 'Not yet.'))
  for (let attempt = 0; attempt < 12; attempt += 1) {
    assert.equal(await codeOf(guardSignIn(who, waiting)), 'awaiting_approval')
  }
})

test('a burst of guesses gets no further than a row of them', async () => {
  const who = { login: randomUUID(), address: '192.0.2.1' }
  const codes = await Promise.all(Array.from({ length: 60 }, () => codeOf(guardSignIn(who, fail))))
  assert.ok(codes.filter((code) => code === 'unauthenticated').length <= 11)
})

test('a limit counts down and then says when to come back', async () => {
  const key = randomUUID()
  for (const local of [true, false]) {
    const limit = { name: `test-${local}`, points: 2, seconds: 60, local }
    assert.equal((await spend(limit, key)).remaining, 1)
    const { remaining, resetSeconds } = await spend(limit, key)
    assert.ok(remaining === 0 && resetSeconds > 55 && resetSeconds <= 60)
    assert.equal(await codeOf(spend(limit, key)), 'rate_limited')
  }
})

test('five wrong PINs of one approver, and not even the right one will do; another approver’s does', async () => {
  const whose = randomUUID()
  const wrong = () => guardSecret('pin', whose, () => Promise.reject(invalid('pin', 'No.')))
  for (let attempt = 1; attempt <= 4; attempt += 1) assert.equal(await codeOf(wrong()), 'invalid')
  assert.equal(await guardSecret('pin', whose, succeed), 'in')
  const burst = await Promise.all(Array.from({ length: 9 }, () => codeOf(wrong())))
  assert.equal(burst.filter((code) => code === 'invalid').length, 1)
  assert.equal(await codeOf(guardSecret('pin', whose, succeed)), 'rate_limited')
  assert.equal(await guardSecret('pin', randomUUID(), succeed), 'in')
  assert.equal(await guardSecret('password', whose, succeed), 'in')
})

test('other refusals of an act with a PIN do not count', async () => {
  const whose = randomUUID()
  const short = () => Promise.reject(new DomainError('out_of_stock', 'Gone.'))
  for (let attempt = 0; attempt < 7; attempt += 1) {
    assert.equal(await codeOf(guardSecret('pin', whose, short)), 'out_of_stock')
  }
})
