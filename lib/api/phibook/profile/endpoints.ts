import { getAccount, updateProfile } from '@/lib/domain/people'
import { endpoint } from '../dialect'
import { ProfileBody, ProfileWire } from './contract'
import { presentProfile } from './present'

export const retrieve = endpoint('GET /api/profile/', {
  summary: 'Who you are',
  access: 'signedIn',
  answer: ProfileWire,
  run: async (ctx) => presentProfile(await getAccount(ctx)),
})

const changing = (route: 'PUT /api/profile/' | 'PATCH /api/profile/') =>
  endpoint(route, {
    summary: 'Change what you say about yourself; what is left out stays',
    access: 'signedIn',
    body: ProfileBody,
    answer: ProfileWire,
    sample: { address: '12 Harbour Street', phone_number: '+49 30 1234567' },
    run: async (ctx, { body }) => {
      const { first_name: firstName, last_name: lastName, email } = body
      const [address, phone] = [orBlank(body.address), orBlank(body.phone_number)]
      return presentProfile(await updateProfile(ctx, { firstName, lastName, email, address, phone }))
    },
  })

const orBlank = (text: string | null | undefined): string | undefined => (text === null ? '' : text)

export const replace = changing('PUT /api/profile/')
export const update = changing('PATCH /api/profile/')
