import { randomUUID } from 'node:crypto'
import { issueTokens } from '@/lib/auth/tokens'
import type { Role } from '@/lib/db/enums'
import type { Db } from '@/lib/db/transaction'
import { houseBusinessId, nameHouse } from '@/lib/domain/businesses'
import { getAccount, openSession } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { openTestShop } from '@/lib/domain/shared/testing'
import { type DocumentName, documents } from './documents'
import { DOCUMENT_HEADER } from './kernel/documents'
import type { Handler } from './kernel/spec'

export { documents }

/** Somebody with a token, and a context to set things up as them. */
export type TestCaller = { id: number; username: string; token: string; ctx: Context }

/** People of one business, and two shoppers, each signed in through a document's door. */
export type TestPeople = Record<Role | 'shopper' | 'otherShopper', TestCaller>

/** The shop that the single-shop documents speak to. Tests share it; the people are new each time. */
export async function openTestHouse(db: Db, door: DocumentName): Promise<TestPeople> {
  return peopleOf(db, await testHouseId(db), door)
}

/** A shop that shares nothing with any other. */
export async function openOtherShop(db: Db, door: DocumentName): Promise<TestPeople> {
  const { businessId } = await openTestShop(db)
  return peopleOf(db, businessId, door)
}

async function testHouseId(db: Db): Promise<number> {
  await db.install.createMany({ data: [{ id: 1, demo: false }], skipDuplicates: true })
  const install = await db.install.findUniqueOrThrow({ where: { id: 1 } })
  if (install.houseId === null) await nameHouse(db, (await openTestShop(db)).businessId)
  return houseBusinessId(db)
}

async function peopleOf(db: Db, businessId: number, door: DocumentName): Promise<TestPeople> {
  const staff = (role: Role) => openCaller(db, door, businessId, role)
  return {
    admin: await staff('admin'),
    manager: await staff('manager'),
    cashier: await staff('cashier'),
    sales_executive: await staff('sales_executive'),
    shopper: await openCaller(db, door, businessId),
    otherShopper: await openCaller(db, door, businessId),
  }
}

async function openCaller(db: Db, door: DocumentName, businessId: number, role?: Role): Promise<TestCaller> {
  const username = `${role ?? 'shopper'}-${randomUUID().slice(0, 8)}`
  const who = role ? { kind: 'staff' as const, role, businessId } : { kind: 'shopper' as const }
  const data = { ...who, username, email: `${username}@kontor.test`, passwordHash: 'none' }
  const { id } = await db.account.create({ data, select: { id: true } })
  const now = new Date()
  const about = { accountId: id, businessId, name: username }
  const ctx: Context = { actor: role ? { kind: 'staff', role, ...about } : { kind: 'shopper', ...about }, db, now }
  return { id, username, token: await tokenOf(ctx, id, door), ctx }
}

async function tokenOf(ctx: Context, id: number, door: DocumentName): Promise<string> {
  const session = await openSession(ctx, id, documents[door])
  if (session.token !== null) return session.token
  return (await issueTokens({ account: await getAccount(ctx), session })).access
}

export type TestRequest = {
  as?: { token: string } | undefined
  body?: unknown
  params?: Record<string, string>
  query?: string
  headers?: Record<string, string>
  /** The document whose base URL is called; the bare root without one. */
  base?: DocumentName
}

export type TestAnswer = { status: number; body: unknown; headers: Headers }

/** Calls a route's export as Next would. `body` goes as JSON unless it is text, a form or bytes already. */
export async function call(handler: Handler, method: string, request: TestRequest = {}): Promise<TestAnswer> {
  const { as, body, params = {}, query = '', headers, base } = request
  const isRaw =
    body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams
  const sent = new Request(`http://127.0.0.1:3000/api/under-test/${query}`, {
    method,
    body: isRaw ? body : JSON.stringify(body),
    headers: {
      ...(body instanceof FormData || body instanceof URLSearchParams ? {} : { 'Content-Type': 'application/json' }),
      ...(as && { Authorization: `Token ${as.token}` }),
      ...(base && { [DOCUMENT_HEADER]: base }),
      ...headers,
    },
  })
  const answer = await handler(sent, { params: Promise.resolve(params) })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : JSON.parse(text), headers: answer.headers }
}

/** How many statements reach PostgreSQL meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const pool = globalThis.kontorPool
  if (!pool) throw new Error('Nothing was asked of the database yet')
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client)
  client.release()
  const { query } = prototype
  let statements = 0
  prototype.query = function counted(...args: unknown[]) {
    statements++
    return query.apply(this, args)
  }
  await work()
  prototype.query = query
  return statements
}
