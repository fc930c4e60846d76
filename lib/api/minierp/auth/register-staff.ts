import type { z } from 'zod'
import { guardSignUp } from '@/lib/auth/throttle'
import { type AccountView, registerStaff } from '@/lib/domain/people'
import type { Context } from '@/lib/domain/shared/context'
import { may } from '@/lib/domain/shared/permissions'
import { env } from '@/lib/env'
import { callerOf } from '../../kernel/context'
import { isRefused } from '../../kernel/refusal'
import type { Visit } from '../../kernel/spec'
import { roleOf } from '../words'
import type { RegisterBody } from './contract'

/** Somebody becomes staff, as this install's policy has it. An admin's own token spares the approval. */
export async function registerAsStaff(
  ctx: Context,
  body: z.infer<typeof RegisterBody>,
  { address, request }: Visit,
): Promise<AccountView> {
  const { username, email, password, role, first_name: firstName, last_name: lastName } = body
  const details = { username, email, password, role: roleOf[role], firstName, lastName }
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
