import { accountOf, type Context } from '@/lib/domain/shared/context'
import { DomainError } from '@/lib/domain/shared/errors'
import { demandAccess } from './access'
import { readBody } from './body'
import { type Call, callOf } from './call'
import { anonymousCaller, type Caller, callerOf, currencyOf } from './context'
import { type Input, readInput } from './input'
import { countRequest } from './limits'
import { observe, reportBug } from './observe'
import { type Attempt, fingerprint, keyOf, once } from './once'
import { internalError, isRefused, type Refusal, refusalOf, TAKEN } from './refusal'
import { isReply, type Reply, reply, send, type Written, writeRefusal } from './reply'
import type { Described, Dialect, RouteContext, Spec, Visit } from './spec'

type Named = { dialect: Dialect; route: string; spec: Described }
type Known<P, Q, B, A> = { dialect: Dialect; route: string; spec: Spec<P, Q, B, A> }

/** One request through an endpoint: who asks, may they, what do they ask; do it; write it down. */
export async function answer<P, Q, B, A>(
  known: Known<P, Q, B, A>,
  request: Request,
  route: RouteContext,
): Promise<Response> {
  const call = callOf(request)
  const response = send(request, await attempt(known, call, route))
  for (const [name, value] of Object.entries(call.headers)) response.headers.set(name, value)
  observe(call, known.dialect.name, known.route, response.status)
  return response
}

async function attempt<P, Q, B, A>(known: Known<P, Q, B, A>, call: Call, route: RouteContext): Promise<Written> {
  try {
    const caller = await admit(known.spec, call)
    const currency = await currencyOf(caller.ctx)
    const input = await readInput(known.spec, call.request, route, currency)
    const work = (clientId?: string) =>
      perform(known, caller.ctx, input, { ...call, session: caller.session, currency, clientId })
    const repeatable = await attemptOf(known, caller, call)
    return repeatable ? await once(caller.ctx.db, repeatable, work) : await work()
  } catch (error) {
    return refuse(known, call, error)
  }
}

/** Who calls, counted, and allowed to be here. */
async function admit(spec: Described, call: Call): Promise<Caller> {
  const caller = spec.ignoresToken ? await anonymousCaller() : await identified(call)
  await countRequest(call, nameOf(caller, call))
  demandAccess(caller.ctx.actor, spec.access)
  return caller
}

/** Whoever tries tokens is counted by address. */
async function identified(call: Call): Promise<Caller> {
  try {
    return await callerOf(call.request)
  } catch (error) {
    await countRequest(call, `address ${call.address}`)
    throw error
  }
}

const nameOf = ({ ctx }: Caller, { address }: Call): string => {
  const account = accountOf(ctx)
  return account === null ? `address ${address}` : `account ${account}`
}

/** What makes this request the same as an earlier one; null when it has no key or creates nothing. */
async function attemptOf(known: Named, caller: Caller, call: Call): Promise<Attempt | null> {
  const key = isRepeatable(known) ? keyOf(call.request) : null
  if (key === null) return null
  const asked = known.spec.body ? await readBody(call.request) : {}
  return { caller: `${known.dialect.name} ${nameOf(caller, call)}`, key, request: fingerprint(known.route, asked) }
}

/** Whether an `Idempotency-Key` makes a second attempt harmless. */
export const isRepeatable = ({ route, spec }: Pick<Named, 'route' | 'spec'>): boolean =>
  route.startsWith('POST ') && spec.status === 201

async function perform<P, Q, B, A>(
  known: Known<P, Q, B, A>,
  ctx: Context,
  input: Input<P, Q, B>,
  visit: Visit,
): Promise<Written> {
  try {
    return write(known, await known.spec.run(ctx, input, visit))
  } catch (error) {
    return refuse(known, visit, error)
  }
}

function write<A>({ dialect, spec }: Named, result: A | Reply<A>): Written {
  const { body, status = spec.status ?? 200, headers } = isReply(result) ? result : reply(result)
  const wrapped = dialect.wrap ? dialect.wrap(body, spec.message ?? '') : body
  return { status, body: status === 204 ? null : JSON.stringify(wrapped), headers }
}

async function refuse(known: Named, call: Call, error: unknown): Promise<Written> {
  const refusal = await asRefusal(known, call, error)
  const { scheme, alongside } = known.dialect
  const asks = refusal.status === 401 && { 'WWW-Authenticate': `${scheme} realm="api"` }
  return writeRefusal(known.dialect, {
    ...refusal,
    alongside: alongside?.(refusal),
    headers: { ...asks, ...refusal.headers },
  })
}

async function asRefusal({ dialect, spec, route }: Named, call: Call, error: unknown): Promise<Refusal> {
  if (isRefused(error)) return error.refusal
  if (!(error instanceof DomainError)) {
    reportBug(call, route, error)
    return internalError
  }
  const own = spec.refusals?.[error.code]
  if (own) return typeof own === 'function' ? own(error) : own
  const aboutInput = error.details.field !== undefined && spec.body !== undefined
  const words = { names: { ...dialect.names, ...spec.names }, taken: { ...TAKEN, ...spec.taken } }
  return refusalOf(error, words, aboutInput ? await readBody(call.request) : {})
}
