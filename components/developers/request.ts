import { z } from 'zod'
import type { Parameter } from './reference'

/** With files it goes as a multipart form that has the members of the body as fields. */
export type ApiRequest = {
  method: string
  url: string
  token: string
  body: string | null
  files: readonly ChosenFile[]
}

export type ChosenFile = { field: string; file: File }

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

/** `token` is the whole Authorization header, such as `Bearer abc`, or empty. A form says itself what it is. */
export function headersOf({ token, body, files }: ApiRequest): Record<string, string> {
  return {
    ...(token && { Authorization: token }),
    ...(body !== null && files.length === 0 && { 'Content-Type': 'application/json' }),
  }
}

/** What is sent. */
export function payloadOf({ body, files }: ApiRequest): string | FormData | null {
  if (files.length === 0) return body
  const form = new FormData()
  for (const [name, value] of formFields(body)) form.append(name, value)
  for (const { field, file } of files) form.append(field, file)
  return form
}

/** The members of a JSON object as a form has them; none where it is not one. */
function formFields(body: string | null): [name: string, value: string][] {
  const read = z.record(z.string(), z.unknown()).safeParse(parsed(body ?? ''))
  return Object.entries(read.data ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value),
  ])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function curlOf(request: ApiRequest): string {
  const head = `curl${request.method === 'GET' ? '' : ` -X ${request.method}`} ${quoted(request.url)}`
  const headers = Object.entries(headersOf(request)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  return [head, ...headers, ...dataOf(request)].join(' \\\n  ')
}

function dataOf({ body, files }: ApiRequest): string[] {
  if (files.length === 0) return body === null ? [] : [`--data-raw ${quoted(body)}`]
  const fields = formFields(body).map(([name, value]) => `--form-string ${quoted(`${name}=${value}`)}`)
  return [...fields, ...files.map(({ field, file }) => `-F ${quoted(`${field}=@${file.name}`)}`)]
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
