import { z } from 'zod'
import type { AccountKind } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'
import type { Context } from '../shared/context'
import { DomainError } from '../shared/errors'
import { ACCOUNT_COLUMNS, AccountRow, type AccountView, accountView } from './account-view'
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

const Candidate = AccountRow.extend({ passwordHash: z.string() })

async function findByPassword(db: Db, { login, password, kind, prefer = 'staff' }: Credentials) {
  const candidates = await rows(
    db,
    Candidate,
    `SELECT ${ACCOUNT_COLUMNS}, a.password_hash AS "passwordHash" FROM accounts a
     WHERE a.kind = ANY($2::account_kind[]) AND (a.username = $1::citext OR a.email = $1::citext)
     ORDER BY a.kind::text = $3 DESC, a.id`,
    login.trim(),
    kind ? [kind] : ['staff', 'shopper'],
    prefer,
  )
  for (const candidate of candidates) {
    if (await verifyPassword(password, candidate.passwordHash)) return candidate
  }
  if (candidates.length === 0) await verifyPassword(password, null)
  return null
}
