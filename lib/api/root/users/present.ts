import type { z } from 'zod'
import type { AccountView } from '@/lib/domain/people'
import { presentUser } from '../../smartpos/users/present'
import type { RegisteredWire, SignedInWire } from './contract'

export const presentRegistered = (account: AccountView): z.infer<typeof RegisteredWire> => ({
  status: 'success',
  message: 'User registered successfully',
  data: presentUser(account),
  id: account.id,
  username: account.username,
  email: account.email,
})

type Tokens = z.infer<typeof SignedInWire>['data']['tokens']

export const presentSignedIn = (account: AccountView, tokens: Tokens): z.infer<typeof SignedInWire> => ({
  status: 'success',
  message: 'Login successful',
  data: { token: tokens.access, tokens, user: presentUser(account) },
  token: tokens.access,
  user_id: account.id,
  username: account.username,
})
