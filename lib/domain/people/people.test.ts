import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { closeDb, db } from '@/lib/db/client'
import type { Context } from '../shared/context'
import { DomainError, type ErrorCode } from '../shared/errors'
import { openTestShop } from '../shared/testing'
import {
  approvePerson,
  BROWSER,
  changePassword,
  createPerson,
  type Door,
  endAllSessions,
  endSession,
  findByToken,
  findLiveSession,
  findPeople,
  getAccount,
  getPerson,
  registerOwner,
  registerShopper,
  registerStaff,
  removePerson,
  resetPassword,
  rotateSession,
  signIn,
  updatePerson,
  updateProfile,
} from '.'

after(closeDb)

const PASSWORD = 'three brown foxes'
const fresh = () => `p-${randomUUID().slice(0, 8)}`
const details = (username = fresh()) => ({ username, email: `${username}@kontor.test`, password: PASSWORD })

const refuses = (work: Promise<unknown>, code: ErrorCode, field?: string) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof DomainError, String(error))
    assert.equal(error.code, code)
    if (field) assert.equal(error.details.field, field)
    return true
  })

const here = { db, now: new Date() }
const API: Door = { name: 'an-api', seconds: 7 * 24 * 60 * 60, token: 'jwt' }

const enter = (login: string, password = PASSWORD) => signIn(here, { login, password, door: BROWSER })
const isLive = async (id: string) => (await findLiveSession(db, id)) !== null
const as = (ctx: Context, account: { id: number }): Context => ({
  ...ctx,
  actor: { kind: 'staff', businessId: ctx.actor.businessId, accountId: account.id, name: 'x', role: 'admin' },
})

test('a shopper signs up and signs in by username or e-mail, in any case', async () => {
  const person = details()
  const account = await registerShopper(here, person)
  assert.deepEqual([account.kind, account.role, account.businessId], ['shopper', null, null])
  assert.ok(!('passwordHash' in account))
  for (const login of [person.username, person.email.toUpperCase(), ` ${person.username} `]) {
    assert.equal((await enter(login)).account.id, account.id)
  }
})

test('without a username the e-mail address is it', async () => {
  const { email, password } = details()
  const account = await registerShopper(here, { email, password })
  assert.equal(account.username, email)
  assert.equal((await enter(email)).account.id, account.id)
})

test('a wrong password and an unknown name are refused alike', async () => {
  const person = details()
  await registerShopper(here, person)
  const wrong = await enter(person.username, 'something else').catch((error) => error)
  const unknown = await enter('nobody-at-all').catch((error) => error)
  assert.deepEqual([wrong.code, wrong.message], [unknown.code, unknown.message])
  assert.equal(wrong.code, 'unauthenticated')
})

test('names are unique per kind, whoever is first and whatever the case', async () => {
  const { visitor } = await openTestShop(db)
  const person = details()
  await registerShopper(here, person)
  const other = details()
  await refuses(registerShopper(here, { ...other, username: person.username.toUpperCase() }), 'taken', 'username')
  await refuses(registerShopper(here, { ...other, email: person.email.toUpperCase() }), 'taken', 'email')
  await refuses(registerShopper(here, { ...other, username: person.email }), 'taken', 'username')
  assert.ok(await registerStaff(visitor, { ...person, role: 'cashier' }, 'open'))
})

test('of many who want one name at the same moment one gets it and the others are told', async () => {
  const person = details()
  const tries = Array.from({ length: 6 }, () => registerShopper(here, person))
  const outcomes = await Promise.allSettled(tries)
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') assert.equal(outcome.reason.code, 'taken')
  }
})

test('a username of letters a name may not have is refused', async () => {
  for (const username of ['two words', '<b>', 'a/b', 'x'.repeat(151)]) {
    await refuses(registerShopper(here, { ...details(), username }), 'invalid', 'username')
  }
})

test('who is a shopper and staff with one password comes in as asked', async () => {
  const { visitor } = await openTestShop(db)
  const person = details()
  const shopper = await registerShopper(here, person)
  const staff = await registerStaff(visitor, { ...person, role: 'manager' }, 'open')
  const credentials = { login: person.username, password: PASSWORD, door: API } as const
  assert.equal((await signIn(here, { ...credentials, kind: 'shopper' })).account.id, shopper.id)
  assert.equal((await signIn(here, { ...credentials, kind: 'staff' })).account.id, staff.id)
  assert.equal((await signIn(here, credentials)).account.id, staff.id)
  assert.equal((await signIn(here, { ...credentials, prefer: 'shopper' })).account.id, shopper.id)
})

test('staff sign-up is open, awaits approval or is closed, as the policy says', async () => {
  const { visitor, admin, businessId } = await openTestShop(db)
  const open = await registerStaff(visitor, { ...details(), role: 'admin' }, 'open')
  assert.deepEqual([open.status, open.businessId], ['active', businessId])
  await refuses(registerStaff(visitor, { ...details(), role: 'admin' }, 'closed'), 'forbidden')
  const person = details()
  const waiting = await registerStaff(visitor, { ...person, role: 'cashier' }, 'approval')
  await refuses(enter(person.username), 'awaiting_approval')
  await refuses(enter(person.username, 'wrong'), 'unauthenticated')
  await approvePerson(admin, waiting.id)
  assert.equal((await enter(person.username)).account.role, 'cashier')
})

test('an admin makes people whatever the policy, others may not', async () => {
  const { admin, manager, cashier, shopper, visitor } = await openTestShop(db)
  const made = await registerStaff(admin, { ...details(), role: 'manager' }, 'closed')
  assert.equal(made.status, 'active')
  for (const ctx of [manager, cashier, shopper]) {
    await refuses(createPerson(ctx, { ...details(), role: 'cashier' }), 'forbidden')
    await refuses(findPeople(ctx), 'forbidden')
    await refuses(updatePerson(ctx, made.id, { role: 'admin' }), 'forbidden')
    await refuses(removePerson(ctx, made.id), 'forbidden')
    await refuses(resetPassword(ctx, made.id, PASSWORD), 'forbidden')
  }
  await refuses(findPeople(visitor), 'unauthenticated')
})

test("another business's people are not there", async () => {
  const [ours, theirs] = [await openTestShop(db), await openTestShop(db)]
  const person = await createPerson(theirs.admin, { ...details(), role: 'cashier' })
  await refuses(getPerson(ours.admin, person.id), 'not_found')
  await refuses(updatePerson(ours.admin, person.id, { role: 'admin' }), 'not_found')
  await refuses(removePerson(ours.admin, person.id), 'not_found')
  await refuses(resetPassword(ours.admin, person.id, PASSWORD), 'not_found')
  assert.ok(!(await findPeople(ours.admin)).some(({ id }) => id === person.id))
})

test('a new role, a new status and a new password end sessions at once', async () => {
  const { admin } = await openTestShop(db)
  const person = details()
  const { id } = await createPerson(admin, { ...person, role: 'cashier' })
  const steps = [
    () => updatePerson(admin, id, { role: 'manager' }),
    () => resetPassword(admin, id, PASSWORD),
    () => updatePerson(admin, id, { status: 'disabled' }),
  ]
  for (const step of steps) {
    const { session } = await enter(person.username)
    assert.ok(await isLive(session.id))
    await step()
    assert.equal(await isLive(session.id), false)
  }
  await refuses(enter(person.username), 'unauthenticated')
})

test('changing a name leaves people signed in', async () => {
  const { admin } = await openTestShop(db)
  const person = details()
  const { id } = await createPerson(admin, { ...person, role: 'cashier' })
  const { session } = await enter(person.username)
  assert.equal((await updatePerson(admin, id, { firstName: 'Clara' })).firstName, 'Clara')
  assert.ok(await isLive(session.id))
})

test('the last admin stays one, even when two demote each other at once', async () => {
  const { admin } = await openTestShop(db)
  const first = await getAccount(admin)
  await refuses(updatePerson(admin, first.id, { role: 'cashier' }), 'conflict')
  await refuses(updatePerson(admin, first.id, { status: 'disabled' }), 'conflict')
  await refuses(removePerson(admin, first.id), 'conflict')
  const second = await createPerson(admin, { ...details(), role: 'admin' })
  const outcomes = await Promise.allSettled([
    updatePerson(admin, second.id, { role: 'cashier' }),
    updatePerson(as(admin, second), first.id, { role: 'cashier' }),
  ])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('who was removed is signed out, cannot come back, and stays on record', async () => {
  const { admin, visitor } = await openTestShop(db)
  const person = details()
  const { id } = await createPerson(admin, { ...person, role: 'cashier' })
  const { session } = await enter(person.username)
  await removePerson(admin, id)
  assert.equal(await isLive(session.id), false)
  await refuses(enter(person.username), 'unauthenticated')
  await refuses(getPerson(admin, id), 'not_found')
  await refuses(updatePerson(admin, id, { status: 'active' }), 'not_found')
  assert.equal(
    (await findPeople(admin, {})).find((one) => one.id === id),
    undefined,
  )
  assert.equal((await db.account.findUniqueOrThrow({ where: { id } })).status, 'removed')
  const waiting = await registerStaff(visitor, { ...details(), role: 'cashier' }, 'approval')
  await removePerson(admin, waiting.id)
  await refuses(getPerson(admin, waiting.id), 'not_found')
})

test('people change their own password knowing the old one, and keep only the session they do it with', async () => {
  const { admin } = await openTestShop(db)
  const person = details()
  const account = await createPerson(admin, { ...person, role: 'admin' })
  const [here1, elsewhere] = [(await enter(person.username)).session, (await enter(person.username)).session]
  const me = as(admin, account)
  const change = (oldPassword: string, newPassword: string) =>
    changePassword(me, { oldPassword, newPassword, keepSession: here1.id })
  await refuses(change('wrong', 'four brown foxes'), 'invalid', 'oldPassword')
  await change(PASSWORD, 'four brown foxes')
  assert.deepEqual([await isLive(here1.id), await isLive(elsewhere.id)], [true, false])
  await refuses(enter(person.username), 'unauthenticated')
  assert.ok(await enter(person.username, 'four brown foxes'))
})

test('signing out ends that session, signing out everywhere all of them', async () => {
  const { admin } = await openTestShop(db)
  const person = details()
  const account = await createPerson(admin, { ...person, role: 'cashier' })
  const sessions = [await enter(person.username), await enter(person.username), await enter(person.username)]
  const [first, second, third] = sessions.map(({ session }) => session.id)
  assert.ok(first && second && third)
  await endSession(db, first)
  assert.deepEqual([await isLive(first), await isLive(second)], [false, true])
  assert.equal(await endAllSessions(as(admin, account)), 2)
  assert.deepEqual([await isLive(second), await isLive(third)], [false, false])
})

test('an expired session is over', async () => {
  const person = details()
  await registerShopper(here, person)
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  const credentials = { login: person.username, password: PASSWORD, door: BROWSER } as const
  const { session } = await signIn({ db, now: longAgo }, credentials)
  assert.equal(await isLive(session.id), false)
})

test('an opaque token finds its session until that ends, and only its hash is kept', async () => {
  const person = details()
  const account = await registerShopper(here, person)
  const { session } = await signIn(here, {
    login: person.username,
    password: PASSWORD,
    door: { ...API, token: 'opaque' },
  })
  assert.ok(session.token)
  assert.match(session.token, /^[0-9a-f]{40}$/)
  assert.equal((await findByToken(db, session.token))?.account.id, account.id)
  const row = await db.session.findUniqueOrThrow({ where: { id: session.id } })
  assert.ok(!JSON.stringify(row).includes(session.token))
  await endSession(db, session.id)
  assert.equal(await findByToken(db, session.token), null)
  assert.equal(await findByToken(db, 'f'.repeat(40)), null)
})

test('a refresh token works once; showing it again ends the session', async () => {
  const person = details()
  await registerShopper(here, person)
  const { session } = await signIn(here, { login: person.username, password: PASSWORD, door: API })
  const first = { sessionId: session.id, refreshId: session.refreshId, door: API }
  const rotated = await rotateSession(here, first)
  assert.ok(typeof rotated !== 'string')
  const again = await rotateSession(here, { ...first, refreshId: rotated.refreshId })
  assert.ok(typeof again !== 'string')
  assert.equal(await rotateSession(here, first), 'replayed')
  assert.equal(await rotateSession(here, { ...first, refreshId: again.refreshId }), 'ended')
  assert.equal(await isLive(session.id), false)
})

test('people change their own details, but not into what is taken', async () => {
  const { shopper } = await openTestShop(db)
  const other = details()
  await registerShopper(here, other)
  const username = fresh()
  const changed = await updateProfile(shopper, { username, firstName: 'Sophie', phone: '040 555' })
  assert.deepEqual([changed.username, changed.firstName, changed.phone], [username, 'Sophie', '040 555'])
  assert.equal((await updateProfile(shopper, { username: username.toUpperCase() })).username, username.toUpperCase())
  await refuses(updateProfile(shopper, { email: other.email }), 'taken', 'email')
  await refuses(updateProfile(shopper, { username: other.username }), 'taken', 'username')
  await refuses(updateProfile(shopper, { industryId: 2_000_000_000 }), 'invalid', 'industryId')
})

test('an owner opens a business of their own with categories to begin with', async () => {
  const industry = await db.industry.upsert({
    where: { name: 'Test trade' },
    create: { name: 'Test trade', starterCategories: ['One', 'Two'] },
    update: {},
  })
  const { email, password } = details()
  const company = { name: 'Test & Trade', industryId: industry.id, country: 'Ghana' }
  const [first, second] = await Promise.all([
    registerOwner(db, { email, password, company }),
    registerOwner(db, { email: `2${email}`, password, company }),
  ])
  assert.equal(first.account.role, 'admin')
  assert.equal(first.account.businessId, first.business.id)
  assert.deepEqual([first.business.currency, first.business.timeZone], ['GHS', 'Africa/Accra'])
  assert.notEqual(first.business.slug, second.business.slug)
  const categories = await db.category.findMany({
    where: { businessId: first.business.id },
    orderBy: { position: 'asc' },
  })
  assert.deepEqual(
    categories.map(({ name }) => name),
    ['One', 'Two'],
  )
  await refuses(registerOwner(db, { email, password, company }), 'taken', 'email')
  const nowhere = { ...company, industryId: 2_000_000_000 }
  await refuses(registerOwner(db, { ...details(), company: nowhere }), 'invalid', 'industryId')
})
