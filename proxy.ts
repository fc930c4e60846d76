import { type NextRequest, NextResponse } from 'next/server'
import { baseOf, DOCUMENT_HEADER } from '@/lib/api/kernel/documents'

/**
 * What only the way in can say: which API's base URL a path began with, and what a page's own address is, to come back
 * to after signing in. A client's own words for either are dropped.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const headers = new Headers(request.headers)
  headers.set(DOCUMENT_HEADER, baseOf(pathname) ?? '')
  headers.set('x-kontor-path', `${pathname}${search}`)
  return NextResponse.next({ request: { headers } })
}

/** Every API path, and every page; not files. */
export const config = {
  matcher: [
    '/(api|auth|bizpilot|ecommerce|phibook|smartpos|minierp)/:path*',
    '/((?!_next/|media/|.*\\.(?:css|js|png|jpe?g|svg|webp|avif|ico|woff2|webmanifest|txt)$).*)',
  ],
}
