import type { z } from 'zod'
import type { AccountView, SignedIn } from '@/lib/domain/people'
import type { LoginWire, UserWire } from './contract'

export const presentUser = (account: AccountView): z.infer<typeof UserWire> => ({
  id: account.id,
  username: account.username,
  email: account.email,
})

export const presentLogin = ({ account, session }: SignedIn): z.infer<typeof LoginWire> => ({
  token: session.token ?? '',
  user_id: account.id,
  username: account.username,
})
