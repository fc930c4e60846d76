import { createStore } from 'zustand/vanilla'
import { answered } from '@/components/ui/answered'
import type { Sale } from '../sale/sale'
import type { SaleStore } from '../sale/store'
import type { LatestProps } from '../shared/props'
import { toast } from '../shared/toast'

/** As long as the server lets a cashier take back their own sale. */
const LIMIT_MS = 10_000
const LOST = 'No answer came back. Look under Sales whether it was taken back.'

export type TakingBack = ReturnType<typeof createTakingBack>

/** The moment until which the sale that was just made can be taken back; 0 when it cannot. */
export const takenBackUntil = ({ stage, last, lastAt }: Sale): number =>
  stage === 'done' && last?.sale.state !== 'returned' ? lastAt + LIMIT_MS : 0

/** For ten seconds after a sale one key undoes it: goods back on the shelf, money back to the customer. */
export function createTakingBack({ sale, latest }: { sale: SaleStore; latest: LatestProps }) {
  const store = createStore<{ pending: boolean }>(() => ({ pending: false }))

  async function takeBack() {
    const now = sale.current()
    const { last } = now
    if (!last || store.getState().pending || Date.now() > takenBackUntil(now)) return
    store.setState({ pending: true })
    const answer = await answered(() => latest().actions.takeBack({ orderId: last.sale.id }), LOST)
    store.setState({ pending: false })
    if (answer.ok) sale.change((then) => ({ ...then, last: { ...last, sale: answer.value } }))
    else toast.error(answer.message)
  }

  return { store, takeBack }
}
