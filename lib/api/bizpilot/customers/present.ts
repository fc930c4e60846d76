import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import type { CustomerWire, ProfileWire } from './contract'

export const presentCustomer = (account: AccountView): z.infer<typeof CustomerWire> => ({
  id: account.id,
  first_name: account.firstName,
  last_name: account.lastName,
  email: account.email,
  phone_number: account.phone,
  country: account.country,
})

export const presentProfile = (account: AccountView): z.infer<typeof ProfileWire> => ({
  ...presentCustomer(account),
  industry: account.industryId,
})
