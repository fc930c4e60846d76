'use client'

import { ArrowLeft, Printer } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { useAnswer } from '@/components/ui/use-answer'
import type { OrderView } from '@/lib/domain/orders'
import { usePrinting } from '../print/printing'
import { Receipt } from '../print/receipt'
import { useSale } from '../sale/context'
import { useActions } from '../shared/actions'
import { useShop } from '../shared/shop'
import { Approvals } from './approvals'
import { ReturnSale } from './return-sale'

/** One sale: its receipt again, and bringing it back. */
export function SaleDetails({ number, onBack }: { number: string; onBack: () => void }) {
  const { shop } = useShop()
  const { print } = usePrinting()
  const last = useSale((now) => now.last?.sale)
  const known = last?.number === number ? last : null
  const { value, problem } = useSaleByNumber(number)
  const [returned, setReturned] = useState<OrderView>()
  const sale = returned ?? value ?? known
  return (
    <div className="space-y-4">
      <Button variant="ghost" icon={<ArrowLeft aria-hidden />} onClick={onBack} className="-ms-3">
        All sales
      </Button>
      {problem ? <Alert tone="warning" live="assertive" title={problem} /> : null}
      {!sale && !problem ? <Spinner label="Loading the sale" /> : null}
      {sale ? (
        <>
          <div className="mx-auto max-w-xs rounded-lg border border-line bg-surface p-4 shadow-card">
            <Receipt sale={sale} shop={shop} />
          </div>
          <Approvals events={sale.events} />
          <Button full icon={<Printer aria-hidden />} onClick={() => print({ kind: 'receipt', sale, copy: true })}>
            Print again
          </Button>
          <ReturnSale sale={sale} onReturned={setReturned} />
        </>
      ) : null}
    </div>
  )
}

function useSaleByNumber(number: string) {
  const { readSale } = useActions()
  return useAnswer(number, async () => {
    const answer = await readSale({ number })
    const isUnknown = !answer.ok && answer.code === 'not_found'
    return isUnknown ? { ...answer, message: `There is no sale ${number} that you may see.` } : answer
  })
}
