import type { AccountView } from '@/lib/domain/people'

/** Where somebody begins after signing in, when they were not on their way anywhere. */
export function homeOf({ kind, role }: Pick<AccountView, 'kind' | 'role'>): string {
  if (kind === 'shopper') return '/'
  return role === 'cashier' ? '/pos' : '/admin'
}
