import type { AccountKind } from '@/lib/db/enums'
import type { Db } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { type AccountView, accountView } from './account-view'
import type { Door } from './doors'
import { type OpenedSession, openSession } from './open-session'
import { verifyPassword } from './password-hash'

export type Credentials = {
  /** Username or e-mail address. */
  login: string
  password: string
  /** Only this kind of account. */
  kind?: AccountKind
  /** Without a kind: whom to try first where one login is both a shopper's and a member of staff's. */
  prefer?: AccountKind
}

export type SignedIn = { account: AccountView; session: OpenedSession }

/**
 * Opens a session for who knows the password. Refuses `unauthenticated`, whichever part was wrong, and
 * `awaiting_approval`. The door may depend on who it turns out to be.
 */
export async function signIn(
  ctx: Pick<Context, 'db' | 'now'>,
  { door, ...credentials }: Credentials & { door: Door | ((account: AccountView) => Door) },
): Promise<SignedIn> {
  const account = await authenticate(ctx.db, credentials)
  const session = await openSession(ctx, account.id, typeof door === 'function' ? door(account) : door)
  return { account, session }
}

async function authenticate(db: Db, credentials: Credentials): Promise<AccountView> {
  const found = await findByPassword(db, credentials)
  if (found?.status === 'awaiting_approval') {
    throw new DomainError('awaiting_approval', 'This account awaits approval.')
  }
  if (found?.status !== 'active') {
    throw new DomainError('unauthenticated', 'The username, e-mail address or password is not right.')
  }
  return accountView(found)
}

async function findByPassword(db: Db, { login, password, kind, prefer = 'staff' }: Credentials) {
  const name = login.trim()
  const found = await db.account.findMany({
    where: { kind, OR: [{ username: name }, { email: name }] },
    orderBy: { id: 'asc' },
  })
  const candidates = found.toSorted((a, b) => Number(b.kind === prefer) - Number(a.kind === prefer))
  for (const candidate of candidates) {
    if (await verifyPassword(password, candidate.passwordHash)) return candidate
  }
  if (candidates.length === 0) await verifyPassword(password, null)
  return null
}
