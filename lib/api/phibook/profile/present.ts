import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import type { ProfileWire } from './contract'

export const presentProfile = (account: AccountView): z.infer<typeof ProfileWire> => ({
  id: account.id,
  first_name: account.firstName,
  last_name: account.lastName,
  email: account.email,
  address: account.address,
  phone_number: account.phone,
  is_staff: account.kind === 'staff',
})
