import type { Actor, Context } from '../shared/context'
import { DomainError, forbidden } from '../shared/errors'

export type Shopper = Extract<Actor, { kind: 'shopper' }>

/** The shopper who acts. Nobody else may step from one business into another. */
export function shopperOf({ actor }: Context): Shopper {
  if (actor.kind === 'shopper') return actor
  if (actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Please sign in.')
  throw forbidden()
}
