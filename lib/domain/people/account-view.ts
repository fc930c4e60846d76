import { z } from 'zod'
import { AccountKind, AccountStatus, Role } from '@/lib/db/enums'

/** Who somebody is, without anything secret. */
export type AccountView = {
  id: number
  kind: AccountKind
  role: Role | null
  status: AccountStatus
  businessId: number | null
  username: string
  email: string
  firstName: string
  lastName: string
  phone: string
  address: string
  country: string
  industryId: number | null
  createdAt: Date
  updatedAt: Date
}

/** The columns of `accounts a` as an `AccountView`, for statements of our own. */
export const ACCOUNT_COLUMNS = `a.id, a.kind::text AS kind, a.role::text AS role, a.status::text AS status,
  a.business_id AS "businessId", a.username::text AS username, a.email::text AS email,
  a.first_name AS "firstName", a.last_name AS "lastName", a.phone, a.address, a.country,
  a.industry_id AS "industryId", a.created_at AS "createdAt", a.updated_at AS "updatedAt"`

export const AccountRow = z.object({
  id: z.number(),
  kind: z.enum(AccountKind),
  role: z.enum(Role).nullable(),
  status: z.enum(AccountStatus),
  businessId: z.number().nullable(),
  username: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string(),
  address: z.string(),
  country: z.string(),
  industryId: z.number().nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
})

/** What is read only to be verified, and leaves the database for nothing else. */
export const SECRETS = { passwordHash: true, pinHash: true } as const

/** An account as others see it; leaves the hashes behind. */
export const accountView = (account: AccountView): AccountView => ({
  id: account.id,
  kind: account.kind,
  role: account.role,
  status: account.status,
  businessId: account.businessId,
  username: account.username,
  email: account.email,
  firstName: account.firstName,
  lastName: account.lastName,
  phone: account.phone,
  address: account.address,
  country: account.country,
  industryId: account.industryId,
  createdAt: account.createdAt,
  updatedAt: account.updatedAt,
})
