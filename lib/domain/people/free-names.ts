import { z } from 'zod'
import type { AccountKind } from '@/lib/db/enums'
import { rows } from '@/lib/db/sql'
import type { Db } from '@/lib/db/transaction'
import { taken } from '../shared/errors'

const Holder = z.object({ username: z.boolean(), email: z.boolean() })

/**
 * Refuses a username or e-mail address that signs somebody else of this kind in. Either opens the account,
 * so one person's username may not be another's address.
 */
export async function demandFreeNames(
  db: Db,
  kind: AccountKind,
  { username, email }: { username: string; email: string },
  exceptId = 0,
): Promise<void> {
  const holders = await rows(
    db,
    Holder,
    `SELECT a.username = $2::citext OR a.email = $2::citext AS username, a.email = $3::citext OR a.username = $3::citext AS email
     FROM accounts a WHERE a.kind = $1::account_kind AND a.id <> $4::int
       AND (a.username IN ($2::citext, $3::citext) OR a.email IN ($2::citext, $3::citext))`,
    kind,
    username,
    email,
    exceptId,
  )
  if (username !== email && holders.some((holder) => holder.username)) {
    throw taken('username', 'This username is taken.')
  }
  if (holders.some((holder) => holder.email)) throw taken('email', 'There is an account with this e-mail address.')
  if (holders.length > 0) throw taken('username', 'This username is taken.')
}
