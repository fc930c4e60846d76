import type { AccountKind, AccountStatus, Role } from '@/lib/db/enums'
import { isUniqueViolation } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'
import { installState } from '../businesses'
import { type AccountView, accountView, SECRETS } from './account-view'
import { demandFreeNames } from './free-names'
import { hashPassword } from './password-hash'
import { checkPassword } from './password-rules'
import { checkUsername } from './username'

/** What a person tells about themselves. Without a username the e-mail address is it. */
export type PersonDetails = {
  username?: string
  email: string
  password: string
  /** The password is looked at as closely in a demo as in a real shop. */
  strictPassword?: boolean
  firstName?: string
  lastName?: string
  phone?: string
  address?: string
  country?: string
}

export type Place = { kind: AccountKind; role: Role | null; status: AccountStatus; businessId: number | null }

export type PreparedAccount = Omit<Required<PersonDetails>, 'password' | 'strictPassword'> & { passwordHash: string }

/** Checks the details and does the slow hashing, before any transaction is opened. */
export async function prepareAccount(db: Db, kind: AccountKind, details: PersonDetails): Promise<PreparedAccount> {
  const email = details.email.trim()
  const username = details.username?.trim() || email
  if (username !== email) checkUsername(username)
  const { demo } = await installState(db)
  const lenient = demo && !details.strictPassword
  checkPassword('password', details.password, { username, email, lenient })
  await demandFreeNames(db, kind, { username, email })
  const { firstName = '', lastName = '', phone = '', address = '', country = '' } = details
  const passwordHash = await hashPassword(details.password)
  return { username, email, passwordHash, firstName, lastName, phone, address, country }
}

export async function insertAccount(db: Db, place: Place, prepared: PreparedAccount): Promise<AccountView> {
  return accountView(await db.account.create({ data: { ...place, ...prepared }, omit: SECRETS }))
}

/** Runs the insert; when somebody took the name in the same moment, says which of the two it was. */
export async function orTaken<T>(
  db: Db,
  kind: AccountKind,
  names: { username: string; email: string },
  insert: () => Promise<T>,
): Promise<T> {
  try {
    return await insert()
  } catch (error) {
    if (isUniqueViolation(error)) await demandFreeNames(db, kind, names)
    throw error
  }
}
