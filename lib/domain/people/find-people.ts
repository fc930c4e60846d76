import { z } from 'zod'
import type { AccountStatus, Role } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import { businessOf, type Context } from '../shared/context'
import { demand } from '../shared/permissions'
import { fold } from '../shared/text'
import { ACCOUNT_COLUMNS, AccountRow, type AccountView, accountView } from './account-view'

export type PersonView = AccountView & {
  lastSignInAt: Date | null
  /** Approves at the till with a PIN. */
  hasPin: boolean
}

const PersonRow = AccountRow.extend({ lastSignInAt: z.date().nullable(), hasPin: z.boolean() })

/** The staff of the caller's business: who awaits approval first, then by name. */
export async function findPeople(
  ctx: Context,
  { search, role, status }: { search?: string; role?: Role; status?: AccountStatus } = {},
): Promise<PersonView[]> {
  demand(ctx.actor, 'people.manage')
  const found = await rows(
    ctx.db,
    PersonRow,
    `SELECT ${ACCOUNT_COLUMNS}, a.pin_hash IS NOT NULL AS "hasPin",
       (SELECT max(s.created_at) FROM sessions s WHERE s.account_id = a.id) AS "lastSignInAt"
     FROM accounts a
     WHERE a.business_id = $1::int AND a.kind = 'staff' AND a.status <> 'removed'
       AND ($2::text IS NULL OR a.role::text = $2) AND ($3::text IS NULL OR a.status::text = $3)
     ORDER BY a.status <> 'awaiting_approval', a.status = 'disabled', lower(a.first_name || a.last_name || a.username), a.id`,
    businessOf(ctx),
    role ?? null,
    status ?? null,
  )
  const wanted = fold(search ?? '')
  const people = found.map((row) => ({ ...accountView(row), lastSignInAt: row.lastSignInAt, hasPin: row.hasPin }))
  return wanted ? people.filter((person) => fold(searchText(person)).includes(wanted)) : people
}

const searchText = ({ firstName, lastName, username, email }: AccountView) =>
  `${firstName} ${lastName} ${username} ${email}`
