import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import { presentProfile } from '../profile/present'
import type { UserWire } from './contract'

/** Active is who can sign in: not who was shut out, and not yet who awaits approval. */
export const presentUser = (account: AccountView): z.infer<typeof UserWire> => ({
  ...presentProfile(account),
  is_active: account.status === 'active',
})
