import { type AccountView, findPeople, getPerson, removePerson, updatePerson } from '@/lib/domain/people'
import { IdParams } from '../../kernel/fields'
import { paged, pageOf, slice } from '../../kernel/paging'
import { endpoint } from '../dialect'
import { roleOf } from '../words'
import { UserBody, UserQuery, UserWire } from './contract'
import { presentUser } from './present'

const ROLE_OF = { ...roleOf, cashier: 'cashier' } as const

export const list = endpoint('GET /api/auth/users/', {
  summary: 'List the staff, who awaits approval first',
  access: 'people.manage',
  query: UserQuery,
  answer: pageOf(UserWire),
  run: async (ctx, { query }, visit) => {
    const { search, role } = query
    const people = await findPeople(ctx, { search, role: role && ROLE_OF[role] })
    const { offset, limit } = slice(query)
    return paged(visit, query, people.length, people.slice(offset, offset + limit).map(presentUser))
  },
})

export const retrieve = endpoint('GET /api/auth/users/{id}/', {
  summary: 'One member of staff',
  access: 'people.manage',
  params: IdParams,
  answer: UserWire,
  run: async (ctx, { params }) => presentUser(await getPerson(ctx, params.id)),
})

export const update = endpoint('PATCH /api/auth/users/{id}/', {
  summary:
    'Change the role or the details of a member of staff, let them in or shut them out; the last admin stays one',
  access: 'people.manage',
  params: IdParams,
  body: UserBody,
  answer: UserWire,
  sample: { role: 'manager' },
  run: async (ctx, { params, body }) => {
    const person = await getPerson(ctx, params.id)
    const { username, email, first_name: firstName, last_name: lastName, phone, role } = body
    const patch = { username, email, firstName, lastName, phone, role: role && ROLE_OF[role] }
    return presentUser(await updatePerson(ctx, params.id, { ...patch, status: statusFor(person, body.is_active) }))
  },
})

/** Sending back that somebody who awaits approval is not active leaves them waiting. */
const statusFor = ({ status }: AccountView, active: boolean | undefined) =>
  active === undefined || active === (status === 'active') ? undefined : active ? 'active' : 'disabled'

export const destroy = endpoint('DELETE /api/auth/users/{id}/', {
  summary: 'Take away the account of a member of staff; what they signed stays',
  access: 'people.manage',
  params: IdParams,
  status: 204,
  run: async (ctx, { params }) => {
    await removePerson(ctx, params.id)
  },
})
