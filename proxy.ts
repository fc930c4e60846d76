import { type NextRequest, NextResponse } from 'next/server'
import { DOCUMENT_HEADER, splitBaseUrl } from '@/lib/api/kernel/documents'

/**
 * Two things that only the way in can do. An API's base URL comes off the path and goes into a header, so that each
 * endpoint has one route. Pages learn their own address, to come back to after signing in.
 */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  const below = splitBaseUrl(url.pathname)
  const headers = new Headers(request.headers)
  headers.delete(DOCUMENT_HEADER)
  headers.set('x-kontor-path', `${url.pathname}${url.search}`)
  if (!below) return NextResponse.next({ request: { headers } })
  headers.set(DOCUMENT_HEADER, below.document)
  url.pathname = below.path
  return NextResponse.rewrite(url, { request: { headers } })
}

/** Everything but files. */
export const config = {
  matcher: ['/((?!_next/|media/|.*\\.(?:css|js|png|jpe?g|svg|webp|avif|ico|woff2|webmanifest|txt)$).*)'],
}
