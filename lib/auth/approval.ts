import { type Approval, type ApprovedRight, approve, type GivenPin } from '@/lib/domain/people'
import { businessOf, type Context } from '@/lib/domain/shared/context'
import { guardSecret } from './throttle'

/** The approval that a PIN given at the till amounts to; none where none was asked for. Wrong ones are counted. */
export async function approvalOf(
  ctx: Context,
  right: ApprovedRight,
  given: GivenPin | undefined,
): Promise<Approval | undefined> {
  if (!given) return undefined
  return guardSecret('pin', `${businessOf(ctx)} ${given.approverId}`, () => approve(ctx, right, given))
}
