import type { z } from 'zod'
import { type AccountView, getAccount, updateProfile } from '@/lib/domain/people'
import { invalidFields, refused } from '../../kernel/refusal'
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
      demandNames(await getAccount(ctx), body)
      const { first_name: firstName, last_name: lastName, email } = body
      const [address, phone] = [orBlank(body.address), orBlank(body.phone_number)]
      return presentProfile(await updateProfile(ctx, { firstName, lastName, email, address, phone }))
    },
  })

/** This document requires both names: who gave one cannot take it back. */
function demandNames({ firstName, lastName }: AccountView, body: z.infer<typeof ProfileBody>): void {
  const blank = ['This field may not be blank.']
  const fields = {
    ...(body.first_name === '' && firstName !== '' && { first_name: blank }),
    ...(body.last_name === '' && lastName !== '' && { last_name: blank }),
  }
  if (Object.keys(fields).length > 0) throw refused(invalidFields(fields))
}

const orBlank = (text: string | null | undefined): string | undefined => (text === null ? '' : text)

export const replace = changing('PUT /api/profile/')
export const update = changing('PATCH /api/profile/')
