import { z } from 'zod'
import './documents'
import { documentOf } from './kernel/documents'
import { nestErrors } from './kernel/field-errors'
import { invalidFields, notFoundRefusal, type Refusal } from './kernel/refusal'
import { everyMethod, type Resource, refuse } from './kernel/resource'

type NextAuthHandler = (request: Request, route: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

const ACTIONS = ['callback', 'csrf', 'error', 'providers', 'session', 'signin', 'signout']
const WORD = /^[\w.-]*$/

const isAddress = (text: string) =>
  text.startsWith('/')
    ? URL.canParse(text, 'http://kontor.invalid')
    : z.url({ protocol: /^https?$/ }).safeParse(text).success

const Query = z.object({
  callbackUrl: z.string().refine(isAddress, 'This is no address.').optional(),
  error: z.string().regex(WORD, 'This is no word of NextAuth’s.').optional(),
})

/** NextAuth at its own addresses; what else is asked for below `/api/auth` is an API's path that is not there. */
export const nextAuthPaths = (handler: NextAuthHandler): Resource =>
  everyMethod(() => async (request, route) => {
    const nextauth = [(await route.params).nextauth ?? []].flat()
    const isTheirs = documentOf(request) === null && ACTIONS.includes(nextauth[0] ?? '') && nextauth.every(isWord)
    const refusal = isTheirs ? refusalOf(request, nextauth[0]) : notFoundRefusal
    if (refusal) return refuse(request, documentOf(request), refusal)
    return handler(request, { params: Promise.resolve({ nextauth }) })
  })

const isWord = (part: string) => WORD.test(part)

/** What NextAuth would answer with a 500. */
function refusalOf(request: Request, action: string | undefined): Refusal | undefined {
  if (action === 'callback' && request.method === 'GET') {
    return { status: 405, message: 'Method "GET" not allowed.', headers: { Allow: 'POST' } }
  }
  if (request.headers.get('content-type')?.includes('application/json')) {
    return { status: 415, message: 'Unsupported media type "application/json" in request.' }
  }
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  return query.error && invalidFields(nestErrors(query.error.issues, {}))
}
