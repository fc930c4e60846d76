import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import { presentProfile } from '../profile/present'
import type { UserWire } from './contract'

/** Who registered and awaits approval is not active yet. */
export const presentUser = (account: AccountView): z.infer<typeof UserWire> => ({
  ...presentProfile(account),
  is_active: account.status === 'active',
})
