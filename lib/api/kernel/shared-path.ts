import { readBody } from './body'
import { documentOfToken } from './credentials'
import { type DocumentName, documentOf } from './documents'
import { notFoundRefusal } from './refusal'
import { everyMethod, handlerOf, type Methods, type Resource, refuse } from './resource'
import type { Endpoint, Handler, Method } from './spec'

/** The documents that print a path, each with its endpoints there. */
export type Owners = { [document in DocumentName]?: Methods }

/** What answers at the bare root: an endpoint, or what a body with, or without, a field is written for. */
export type Choice = Endpoint | { whenBodyHas: string; use: DocumentName | Endpoint; else: DocumentName | Endpoint }

type Choices = { [method in Method]?: Choice }

export type AtRoot = {
  /** Answers there whatever token comes along. */
  always?: Choices
  /** Answers where the token's document has no say, or where it is that document with more. */
  otherwise?: Choices
}

/** A path that several documents print: below a base URL it is that document's alone, at the bare root it is shared. */
export const sharedPath = (owners: Owners, atRoot: AtRoot): Resource =>
  everyMethod((method) => async (request, route) => {
    const base = documentOf(request)
    const handler = base ? below(owners, base, method) : await handlerAtRoot(owners, atRoot, method, request)
    return handler(request, route)
  })

function below(owners: Owners, base: DocumentName, method: Method | 'OPTIONS'): Handler {
  const methods = owners[base]
  return methods ? handlerOf(methods, method, base) : (request) => refuse(request, base, notFoundRefusal)
}

async function handlerAtRoot(
  owners: Owners,
  { always, otherwise }: AtRoot,
  method: Method | 'OPTIONS',
  request: Request,
): Promise<Handler> {
  const all: Methods = Object.assign({}, ...Object.values(owners))
  if (method === 'OPTIONS') return handlerOf(all, method, null)
  const issuer = documentOfToken(request)
  const choice = always?.[method] ?? ownChoice(issuer, owners, otherwise, method) ?? otherwise?.[method]
  if (!choice) return handlerOf(all, method, issuer)
  if ('spec' in choice) return choice
  const chosen = (await fieldsOf(request)).includes(choice.whenBodyHas) ? choice.use : choice.else
  return typeof chosen === 'string' ? below(owners, chosen, method) : chosen
}

/** What the token's document has here, unless what answers otherwise is written in that document's words anyway. */
function ownChoice(
  issuer: DocumentName | null,
  owners: Owners,
  otherwise: Choices | undefined,
  method: Method,
): Endpoint | undefined {
  const other = otherwise?.[method]
  const speaksFor = other && 'spec' in other && other.dialect.name === issuer
  return issuer && !speaksFor ? owners[issuer]?.[method] : undefined
}

/** The fields of a body as far as it can be read; what is wrong with it is for the endpoint to say. */
async function fieldsOf(request: Request): Promise<string[]> {
  const body = await readBody(request).catch(() => null)
  return typeof body === 'object' && body !== null ? Object.keys(body) : []
}
