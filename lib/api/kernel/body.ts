import { nestErrors } from './field-errors'
import { unflatten } from './form'
import { parseJson, unstorable } from './json'
import { invalidFields, refused } from './refusal'

const MOST_BYTES = 10_000_000

const read = new WeakMap<Request, Promise<unknown>>()

/** What the request carries: JSON, form fields or multipart, `{}` when it carries nothing. Read once, however often asked. */
export function readBody(request: Request): Promise<unknown> {
  const body = read.get(request) ?? parseBody(request)
  read.set(request, body)
  return body
}

async function parseBody(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  if (bytes.length === 0) return {}
  const header = request.headers.get('content-type') ?? ''
  const body = await parserOf(header)(bytes, header)
  const bad = unstorable(body)
  if (bad.length > 0) throw refused(invalidFields(nestErrors(bad, body)))
  return body
}

type Parser = (bytes: Uint8Array<ArrayBuffer>, header: string) => unknown

function parserOf(header: string): Parser {
  const [type = ''] = header.toLowerCase().split(';')
  const media = type.trim()
  if (media === 'application/json' || media.endsWith('+json')) return json
  if (media === 'application/x-www-form-urlencoded') return urlencoded
  if (media === 'multipart/form-data') return multipart
  throw refused({ status: 415, message: `Unsupported media type "${media}" in request.` })
}

const json: Parser = (bytes) => attempt('JSON', () => parseJson(textOf(bytes)))

const urlencoded: Parser = (bytes) => attempt('Form', () => unflatten(new URLSearchParams(textOf(bytes))))

const multipart: Parser = (bytes, header) =>
  attempt('Multipart form', async () => {
    const form = await new Response(bytes, { headers: { 'Content-Type': header } }).formData()
    return unflatten(form)
  })

async function attempt(what: string, parse: () => unknown): Promise<unknown> {
  try {
    return await parse()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw refused({ status: 400, message: `${what} parse error - ${reason.slice(0, 200)}` })
  }
}

const textOf = (bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** Stops reading at the limit, whatever the sender says of the length. */
async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = refused({ status: 413, message: 'The request body is larger than 10 MB.' })
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw tooLarge
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > MOST_BYTES) throw tooLarge
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
