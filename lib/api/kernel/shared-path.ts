import { readBody } from './body'
import { documentOfToken } from './credentials'
import { type Document, documentOf } from './documents'
import { notFoundRefusal } from './refusal'
import { everyMethod, handlerOf, type Methods, type Resource, refuse } from './resource'
import type { Endpoint, Handler, Method } from './spec'

/** What answers at the bare root: an endpoint, or what a body with, or without, a field is written for. */
export type Choice = Endpoint | { whenBodyHas: string; use: Endpoint; else: Endpoint }

type Choices = { [method in Method]?: Choice }

export type AtRoot = {
  /** Answers there whatever token comes along. */
  always?: Choices
  /** Answers where the token's document has no say, or where it is that document with more. */
  otherwise?: Choices
}

/**
 * A path that several documents print, each with its endpoints there: below a base URL it is that document's alone, at
 * the bare root it is shared.
 */
export const sharedPath = (owners: readonly Methods[], atRoot: AtRoot): Resource =>
  everyMethod((method) => async (request, route) => {
    const base = documentOf(request)
    const handler = base ? below(owners, base, method) : await handlerAtRoot(owners, atRoot, method, request)
    return handler(request, route)
  })

function below(owners: readonly Methods[], base: Document, method: Method | 'OPTIONS'): Handler {
  const methods = methodsOf(owners, base)
  return methods ? handlerOf(methods, method, base) : (request) => refuse(request, base, notFoundRefusal)
}

const methodsOf = (owners: readonly Methods[], { name }: Document): Methods | undefined =>
  owners.find((methods) => Object.values(methods).some(({ dialect }) => dialect.name === name))

async function handlerAtRoot(
  owners: readonly Methods[],
  { always, otherwise }: AtRoot,
  method: Method | 'OPTIONS',
  request: Request,
): Promise<Handler> {
  const all: Methods = Object.assign({}, ...owners)
  if (method === 'OPTIONS') return handlerOf(all, method, null)
  const issuer = documentOfToken(request)
  const choice = always?.[method] ?? ownChoice(issuer, owners, otherwise, method) ?? otherwise?.[method]
  if (!choice) return handlerOf(all, method, issuer)
  if ('spec' in choice) return choice
  return (await fieldsOf(request)).includes(choice.whenBodyHas) ? choice.use : choice.else
}

/** What the token's document has here, unless what answers otherwise is written in that document's words anyway. */
function ownChoice(
  issuer: Document | null,
  owners: readonly Methods[],
  otherwise: Choices | undefined,
  method: Method,
): Endpoint | undefined {
  const other = otherwise?.[method]
  const speaksFor = other && 'spec' in other && other.dialect.name === issuer?.name
  return issuer && !speaksFor ? methodsOf(owners, issuer)?.[method] : undefined
}

/** The fields of a body as far as it can be read; what is wrong with it is for the endpoint to say. */
async function fieldsOf(request: Request): Promise<string[]> {
  const body = await readBody(request).catch(() => null)
  return typeof body === 'object' && body !== null ? Object.keys(body) : []
}
