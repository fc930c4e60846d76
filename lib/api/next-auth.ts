import './documents'
import { documentOf } from './kernel/documents'
import { notFoundRefusal } from './kernel/refusal'
import { everyMethod, type Resource, refuse } from './kernel/resource'

type NextAuthHandler = (request: Request, route: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

const ACTIONS = ['callback', 'csrf', 'error', 'providers', 'session', 'signin', 'signout']

/** NextAuth at its own addresses; what else is asked for below `/api/auth` is an API's path that is not there. */
export const nextAuthPaths = (handler: NextAuthHandler): Resource =>
  everyMethod(() => async (request, route) => {
    const nextauth = [(await route.params).nextauth ?? []].flat()
    const isTheirs = documentOf(request) === null && ACTIONS.includes(nextauth[0] ?? '')
    if (!isTheirs) return refuse(request, documentOf(request), notFoundRefusal)
    return handler(request, { params: Promise.resolve({ nextauth }) })
  })
