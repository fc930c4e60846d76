import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import type { RegisteredWire } from './contract'

export const presentRegistered = (account: AccountView): z.infer<typeof RegisteredWire> => ({
  id: account.id,
  username: account.username,
  email: account.email,
  role: account.role ?? 'shopper',
  first_name: account.firstName,
  last_name: account.lastName,
})
