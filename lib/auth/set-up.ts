import { db } from '@/lib/db/client'
import { findIndustries, installState, isSetupToken, type NewBusiness } from '@/lib/domain/businesses'
import { type PersonDetails, setUpShop } from '@/lib/domain/people'
import { signInNew } from './sign-in'

/** What the holder of a set-up link may do: nothing more once the shop is set up, nothing with a link that is not the newest. */
export async function setupState(token: string): Promise<'done' | 'closed' | 'open'> {
  if (!(await installState(db)).needsSetup) return 'done'
  return (await isSetupToken(db, token)) ? 'open' : 'closed'
}

export const industriesToChoose = () => findIndustries(db)

/** Names the shop, makes its first admin and signs them in with this browser. */
export async function setUp(input: { token: string; business: NewBusiness; admin: PersonDetails }): Promise<void> {
  const { account } = await setUpShop(db, input)
  await signInNew(account)
}
