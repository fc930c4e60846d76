import type { Role } from '@/lib/db/enums'
import { businessOf, type Context } from '../shared/context'
import { may, RIGHTS } from '../shared/permissions'

/** What a cashier may do once somebody who has the right agrees with their PIN. */
export type ApprovedRight = 'till.refund' | 'till.price'

export type Approver = { id: number; name: string }

/** That somebody agreed to one act, in this very request. Only `approve` makes one, so that no door can claim it. */
export class Approval {
  readonly #businessId: number
  readonly #right: ApprovedRight

  constructor(
    ctx: Context,
    right: ApprovedRight,
    readonly approver: Approver,
  ) {
    this.#businessId = businessOf(ctx)
    this.#right = right
  }

  allows(ctx: Context, right: ApprovedRight): boolean {
    return right === this.#right && businessOf(ctx) === this.#businessId && may(ctx.actor, 'till.sell')
  }
}

/** Whether this actor may by right, or with an approval that was given for it. */
export const mayWith = (ctx: Context, right: ApprovedRight, approval?: Approval): boolean =>
  may(ctx.actor, right) || approval?.allows(ctx, right) === true

/** Those whose agreement counts. */
export const approvingRoles = (right: ApprovedRight): Role[] => [...RIGHTS[right]]
