import { getAccount, updateProfile } from '@/lib/domain/people'
import { endpoint } from '../dialect'
import { ProfileBody, ProfileWire } from './contract'
import { presentProfile } from './present'

export const profile = endpoint('GET /api/users/me/', {
  summary: 'Get current user profile',
  access: 'signedIn',
  answer: ProfileWire,
  run: async (ctx) => presentProfile(await getAccount(ctx)),
})

export const changeProfile = endpoint('PATCH /api/users/me/', {
  summary: 'Update current profile; what is left out stays',
  access: 'signedIn',
  body: ProfileBody,
  answer: ProfileWire,
  sample: { first_name: 'Simon', last_name: 'Hagen', phone: '+49 40 5550 100' },
  run: async (ctx, { body }) => {
    const { username, email, first_name: firstName, last_name: lastName, phone } = body
    return presentProfile(await updateProfile(ctx, { username, email, firstName, lastName, phone }))
  },
})
