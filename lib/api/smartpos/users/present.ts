import type { z } from 'zod'
import type { TokenPair } from '@/lib/auth/tokens'
import type { AccountView } from '@/lib/domain/people'
import { timestamp } from '../../kernel/formats'
import type { LoginWire, UserWire } from './contract'

export const presentUser = (account: AccountView): z.infer<typeof UserWire> => ({
  id: account.id,
  username: account.username,
  email: account.email,
  role: account.role ?? 'shopper',
  first_name: account.firstName,
  last_name: account.lastName,
  created_at: timestamp(account.createdAt),
  updated_at: timestamp(account.updatedAt),
})

export const presentLogin = (account: AccountView, { access, refresh }: TokenPair): z.infer<typeof LoginWire> => ({
  token: access,
  tokens: { access, refresh },
  user: presentUser(account),
})
