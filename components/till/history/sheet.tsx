'use client'

import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SearchInput } from '@/components/ui/search-input'
import { Sheet } from '@/components/ui/sheet'
import { Spinner } from '@/components/ui/spinner'
import type { OrderRow } from '@/lib/domain/orders'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import { SaleDetails } from './sale-details'
import { useSales } from './use-sales'

/** The sales of this shift, any sale by its number, and what can be done with one. */
export function SalesSheet({ number }: { number?: string }) {
  const { close } = useOverlays()
  const [chosen, setChosen] = useState(number)
  return (
    <Sheet open onOpenChange={close} title={chosen ? 'Sale' : 'Sales of this shift'}>
      {chosen ? <SaleDetails number={chosen} onBack={() => setChosen(undefined)} /> : <List onChoose={setChosen} />}
    </Sheet>
  )
}

function List({ onChoose }: { onChoose: (number: string) => void }) {
  const [search, setSearch] = useState('')
  const { orders, more, pending, failed, loadMore } = useSales(search)
  return (
    <>
      <SearchInput label="Find any sale by number or customer" value={search} onValueChange={setSearch} />
      {failed ? <p className="py-3 text-danger">{failed}</p> : null}
      <ul aria-busy={pending} className="mt-2">
        {orders.map((order) => (
          <Row key={order.id} order={order} onChoose={() => onChoose(order.number)} />
        ))}
      </ul>
      {pending ? <Spinner label="Loading" className="my-4" /> : null}
      {!pending && !failed && orders.length === 0 ? (
        <EmptyState icon={<ReceiptText />} title={search ? 'No such sale' : 'No sales yet'} compact>
          {search ? 'A receipt’s code can be scanned, too.' : 'Each sale of this shift is listed here.'}
        </EmptyState>
      ) : null}
      {more && !pending ? (
        <Button full onClick={loadMore} className="mt-3">
          Show more
        </Button>
      ) : null}
    </>
  )
}

function Row({ order, onChoose }: { order: OrderRow; onChoose: () => void }) {
  const { money, time } = useShop()
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        className="flex min-h-14 w-full items-center gap-3 border-b border-line px-1 text-start hover:bg-hover"
      >
        <span className="min-w-0 grow">
          <span className="num block font-medium">{order.number}</span>
          <span className="num block text-sm text-muted">
            {time(order.createdAt, 'full')} · {order.units === 1 ? '1 piece' : `${order.units} pieces`}
            {order.customerName ? ` · ${order.customerName}` : ''}
          </span>
        </span>
        {order.state === 'returned' ? <Badge tone="warning">Returned</Badge> : null}
        <span className="num font-semibold">{money(order.totalMinor)}</span>
      </button>
    </li>
  )
}
