import { guardSignUp } from '@/lib/auth/throttle'
import { registerShopper, updateProfile } from '@/lib/domain/people'
import { endpoint } from '../dialect'
import { customerTokens } from '../tokens'
import { CustomerWire, ProfileBody, ProfileWire, SignupBody } from './contract'
import { presentCustomer, presentProfile } from './present'

export const signup = endpoint('POST /api/customers/signup/', {
  summary: 'Register a customer',
  access: 'public',
  ignoresToken: true,
  body: SignupBody,
  status: 201,
  answer: CustomerWire,
  sample: {
    first_name: 'John',
    last_name: 'Doe',
    email: 'john@example.com',
    phone_number: '1234567890',
    country: 'Nigeria',
    password: 'strongpassword',
  },
  taken: { email: 'customer with this email already exists.' },
  run: async (ctx, { body }, { address }) => {
    const { first_name: firstName, last_name: lastName, email, password } = body
    const details = {
      firstName,
      lastName,
      email,
      password,
      phone: body.phone_number ?? '',
      country: body.country ?? '',
    }
    return presentCustomer(await guardSignUp(address, () => registerShopper(ctx, details)))
  },
})

export const { token, refresh } = customerTokens

export const updateMe = endpoint('PATCH /api/customers/me/', {
  summary: 'Change what you say about yourself, and the industry whose products you would rather see',
  access: 'shopper',
  body: ProfileBody,
  answer: ProfileWire,
  sample: { industry: 1 },
  run: async (ctx, { body }) => {
    const { first_name: firstName, last_name: lastName, industry: industryId } = body
    const [phone, country] = [orBlank(body.phone_number), orBlank(body.country)]
    return presentProfile(await updateProfile(ctx, { firstName, lastName, phone, country, industryId }))
  },
})

const orBlank = (text: string | null | undefined): string | undefined => (text === null ? '' : text)
