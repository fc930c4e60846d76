import { methodWords } from '@/components/words'
import type { OrderView } from '@/lib/domain/orders'
import { formatMoney } from '@/lib/domain/shared/money'
import { stateWords } from '../words'

type Settled = Pick<OrderView, 'state' | 'openMinor' | 'currency'> & {
  payments: readonly Pick<OrderView['payments'][number], 'id' | 'method' | 'amountMinor'>[]
}

/** What was paid and paid back, and how it stands with the order: what is to pay, or that it was cancelled or returned. */
export function settlementOf({ state, openMinor, currency, payments }: Settled) {
  const undone = state === 'cancelled' || state === 'returned'
  const toPay = openMinor > 0n ? { term: 'To pay', text: formatMoney(openMinor, currency) } : null
  return {
    payments: payments.map(({ id, method, amountMinor: minor }) => ({
      id,
      term: `${minor < 0n ? 'Paid back' : 'Paid'}, ${methodWords[method].toLowerCase()}`,
      minor,
    })),
    close: undone ? { term: stateWords[state], text: 'Nothing to pay' } : toPay,
  }
}
