import type { z } from 'zod'
import { guardSignUp } from '@/lib/auth/throttle'
import { registerOwner } from '@/lib/domain/people'
import { env } from '@/lib/env'
import { endpoint } from '../dialect'
import { ownerTokens } from '../tokens'
import { OwnerWire, SignupBody } from './contract'
import { presentOwner } from './present'

export const signup = endpoint('POST /api/accounts/signup/', {
  summary: 'Register a business owner; the business opens with starter categories of its industry',
  access: 'public',
  ignoresToken: true,
  body: SignupBody,
  status: 201,
  answer: OwnerWire,
  names: { name: 'company' },
  sample: {
    first_name: 'Jane',
    last_name: 'Doe',
    email: 'jane@example.com',
    password: 'strongpassword',
    phone_number: '08012345678',
    country: 'Nigeria',
    company: 'MyBiz',
    industry: 1,
  },
  run: async (ctx, { body }, { address }) =>
    presentOwner(await guardSignUp(address, () => registerOwner(ctx.db, ownerOf(body), env.ownerSignup))),
})

/** Without a company the business goes by its owner's name. */
function ownerOf(body: z.infer<typeof SignupBody>) {
  const { first_name: firstName, last_name: lastName, email, password, industry } = body
  const country = body.country ?? ''
  const name = body.company || `${firstName} ${lastName}`.slice(0, 120)
  const company = { name, country, industryId: industry ?? null }
  return { firstName, lastName, email, password, country, phone: body.phone_number ?? '', company }
}

export const { token, refresh } = ownerTokens
