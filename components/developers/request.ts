import type { Parameter } from './reference'

export type ApiRequest = { method: string; url: string; token: string; body: string | null }

/** The path with what was filled in; a part that is still missing keeps its name. */
export function fillIn(
  path: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, string>>,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (part, name: string) => encodeURIComponent(values[name] ?? '') || part)
  const query = new URLSearchParams()
  for (const { name, place } of parameters) if (place === 'query' && values[name]) query.set(name, values[name])
  return query.size > 0 ? `${filled}?${query}` : filled
}

/** `token` is the whole Authorization header, such as `Bearer abc`, or empty. */
export function headersOf({ token, body }: ApiRequest): Record<string, string> {
  return {
    ...(token && { Authorization: token }),
    ...(body !== null && { 'Content-Type': 'application/json' }),
  }
}

export function curlOf(request: ApiRequest): string {
  const head = `curl${request.method === 'GET' ? '' : ` -X ${request.method}`} ${quoted(request.url)}`
  const headers = Object.entries(headersOf(request)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const data = request.body === null ? [] : [`--data-raw ${quoted(request.body)}`]
  return [head, ...headers, ...data].join(' \\\n  ')
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
