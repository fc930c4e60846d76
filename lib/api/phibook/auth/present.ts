import type { z } from 'zod'
import type { TokenPair } from '@/lib/auth/tokens'
import type { AccountView } from '@/lib/domain/people'
import type { TokensWire, UserWire } from './contract'

export const presentUser = (account: AccountView): z.infer<typeof UserWire> => ({
  id: account.id,
  first_name: account.firstName,
  last_name: account.lastName,
  email: account.email,
  address: account.address,
  phone_number: account.phone,
})

export const presentTokens = ({ refresh, access }: TokenPair): z.infer<typeof TokensWire> => ({ refresh, access })
