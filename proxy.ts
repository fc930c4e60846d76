import { type NextRequest, NextResponse } from 'next/server'
import '@/lib/api/documents'
import { baseOf, DOCUMENT_HEADER } from '@/lib/api/kernel/documents'

const CALLBACK_COOKIES = ['next-auth.callback-url', '__Secure-next-auth.callback-url']

/**
 * What only the way in can say: which API's base URL a path began with and what the path is without it, for the rewrites
 * in `next.config.mjs`; and what a page's own address is, to come back to after signing in. A client's own words for any
 * of them are dropped, and so is NextAuth's cookie about the way back: it answers 500 to one that is no address.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const base = baseOf(pathname)
  for (const name of CALLBACK_COOKIES) if (request.cookies.has(name)) request.cookies.delete(name)
  const headers = new Headers(request.headers)
  headers.set(DOCUMENT_HEADER, base?.document.name ?? '')
  headers.set('x-kontor-base', base?.rest ?? '')
  headers.set('x-kontor-path', `${pathname}${search}`)
  return NextResponse.next({ request: { headers } })
}

/** Everything but what was built and what was uploaded. */
export const config = { matcher: ['/((?!_next/|media/).*)'] }
