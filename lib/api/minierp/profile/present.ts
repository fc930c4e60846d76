import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import { timestamp } from '../../kernel/formats'
import type { ProfileWire } from './contract'

export const presentProfile = (account: AccountView): z.infer<typeof ProfileWire> => ({
  id: account.id,
  username: account.username,
  email: account.email,
  first_name: account.firstName,
  last_name: account.lastName,
  phone: account.phone,
  role: account.role ?? 'shopper',
  date_joined: timestamp(account.createdAt),
})
