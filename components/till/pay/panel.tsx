'use client'

import { useSale } from '../sale/context'
import { PayForm } from './form'
import { PayProblem } from './problem'
import { Unanswered } from './unanswered'

/** Money, on the same screen: the basket stays in sight. */
export function PayPanel() {
  const stage = useSale((sale) => sale.stage)
  return (
    <section aria-label="Payment" className="min-h-0 grow overflow-y-auto overscroll-contain">
      {stage === 'unanswered' ? (
        <>
          <PayProblem />
          <Unanswered />
        </>
      ) : (
        <PayForm />
      )}
    </section>
  )
}
