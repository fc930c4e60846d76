import { z } from 'zod'
import { type ApiRequest, headersOf, payloadOf } from './request'

export type Reply = {
  status: number
  statusText: string
  milliseconds: number
  headers: readonly { name: string; value: string }[]
  body: string
}

const WORTH_SEEING = [
  'content-type',
  'etag',
  'link',
  'location',
  'allow',
  'retry-after',
  'www-authenticate',
  'idempotency-replayed',
  'x-request-id',
]

/** Sends it as a program would: without the cookies of this browser. */
export async function send(request: ApiRequest): Promise<Reply> {
  const startedAt = performance.now()
  const { method, url } = request
  const response = await fetch(url, {
    method,
    body: payloadOf(request),
    headers: headersOf(request),
    credentials: 'omit',
    cache: 'no-store',
  })
  const text = await response.text()
  return {
    status: response.status,
    statusText: response.statusText,
    milliseconds: Math.round(performance.now() - startedAt),
    headers: WORTH_SEEING.flatMap((name) => {
      const value = response.headers.get(name)
      return value ? [{ name, value }] : []
    }),
    body: readable(text),
  }
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const Tokens = z.object({ token: z.string().optional(), access: z.string().optional() })
const SignedIn = Tokens.extend({ data: Tokens.optional() })

/** The token in the answer to signing in, whichever way the API writes it. */
export function tokenIn(body: string): string | null {
  const { data: found } = SignedIn.safeParse(JSON.parse(body))
  return found?.token ?? found?.access ?? found?.data?.token ?? found?.data?.access ?? null
}
