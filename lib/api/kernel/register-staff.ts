import { guardSignUp } from '@/lib/auth/throttle'
import { type AccountView, registerStaff, type StaffDetails } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { may } from '@/lib/domain/shared/permissions'
import { env } from '@/lib/env'
import { callerOf } from './context'
import { isRefused } from './refusal'
import type { Visit } from './spec'

/** Somebody becomes staff, as this install's policy has it. An admin's own token spares the approval. */
export async function registerAsStaff(
  ctx: Context,
  details: StaffDetails,
  { address, request }: Visit,
): Promise<AccountView> {
  const registrar = await registrarOf(ctx, request)
  return guardSignUp(address, () => registerStaff(registrar, details, env.staffSignup))
}

/** Whatever other token comes along, and a stale one, changes nothing. */
async function registrarOf(ctx: Context, request: Request): Promise<Context> {
  try {
    const caller = await callerOf(request)
    return may(caller.ctx.actor, 'people.manage') ? caller.ctx : ctx
  } catch (error) {
    if (isRefused(error)) return ctx
    throw error
  }
}
