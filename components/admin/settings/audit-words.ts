import type { AuditAction } from '@/lib/domain/businesses'
import { keysOf } from '@/lib/domain/shared/keys-of'

const words: Readonly<Record<AuditAction, string>> = {
  'person.added': 'Added a person',
  'person.approved': 'Let a person in',
  'person.rights_changed': 'Changed a person’s role or state',
  'person.password_changed': 'Changed a password',
  'person.pin_set': 'Set a PIN for the till',
  'person.pin_cleared': 'Took a PIN for the till away',
  'person.removed': 'Disabled or turned down a person',
  'product.created': 'Added a product',
  'product.price_changed': 'Changed a price',
  'product.archived': 'Archived a product',
  'product.restored': 'Put a product back',
  'product.deleted': 'Deleted a product',
  'price.set': 'Sold at another price',
  'sale.approved': 'Sold below the list with approval',
  'return.approved': 'Took a sale back with approval',
  'draft.deleted': 'Deleted the draft',
  'settings.changed': 'Changed the settings',
}

export const AUDIT_ACTIONS = keysOf(words)

/** What the audit log calls an action; one that nothing writes any more stands as it was written. */
export function actionText(action: string): string {
  const known = AUDIT_ACTIONS.find((one) => one === action)
  return known ? words[known] : action
}
