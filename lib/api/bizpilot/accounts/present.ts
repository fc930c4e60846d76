import type { z } from 'zod'
import type { Owner } from '@/lib/domain/people'
import type { OwnerWire } from './contract'

export const presentOwner = ({ account, business }: Owner): z.infer<typeof OwnerWire> => ({
  id: account.id,
  first_name: account.firstName,
  last_name: account.lastName,
  email: account.email,
  phone_number: account.phone,
  country: account.country,
  company: business.name,
  industry: business.industryId,
})
