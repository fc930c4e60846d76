'use client'

import { ArrowLeft, Printer } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { OrderView } from '@/lib/domain/orders'
import { Receipt } from '../print/receipt'
import { useTill } from '../shell/context'
import { Approvals } from './approvals'
import { ReturnSale } from './return-sale'

/** One sale: its receipt again, and bringing it back. */
export function SaleDetails({ number, onBack }: { number: string; onBack: () => void }) {
  const { shop, print, sale: atHand } = useTill()
  const known = atHand.last?.sale.number === number ? atHand.last.sale : null
  const [sale, setSale] = useState<OrderView | null>(known)
  const failed = useSaleByNumber(number, setSale)
  return (
    <div className="space-y-4">
      <Button variant="ghost" icon={<ArrowLeft aria-hidden />} onClick={onBack} className="-ms-3">
        All sales
      </Button>
      {failed ? <Alert tone="warning" live="assertive" title={failed} /> : null}
      {!sale && !failed ? <Spinner label="Loading the sale" /> : null}
      {sale ? (
        <>
          <div className="mx-auto max-w-xs rounded-lg border border-line bg-surface p-4 shadow-card">
            <Receipt sale={sale} shop={shop} />
          </div>
          <Approvals events={sale.events} />
          <Button full icon={<Printer aria-hidden />} onClick={() => print({ kind: 'receipt', sale, copy: true })}>
            Print again
          </Button>
          <ReturnSale sale={sale} onReturned={setSale} />
        </>
      ) : null}
    </div>
  )
}

function useSaleByNumber(number: string, onSale: (sale: OrderView) => void): string | undefined {
  const { actions } = useTill()
  const [failed, setFailed] = useState<string>()
  const load = useEffectEvent(async () => {
    try {
      const answer = await actions.readSale({ number })
      if (answer.ok) onSale(answer.value)
      else setFailed(answer.code === 'not_found' ? `There is no sale ${number} that you may see.` : answer.message)
    } catch {
      setFailed('No answer came back. Try again in a moment.')
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sale is read once
  useEffect(() => {
    load()
  }, [number])
  return failed
}
