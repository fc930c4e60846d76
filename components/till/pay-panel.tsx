'use client'

import { PayForm } from './pay-form'
import { PayProblem } from './pay-problem'
import { useTill } from './till-context'
import { Unanswered } from './unanswered'

/** Money, on the same screen: the basket stays in sight. */
export function PayPanel() {
  const { sale } = useTill()
  return (
    <section aria-label="Payment" className="min-h-0 grow overflow-y-auto overscroll-contain">
      {sale.stage === 'unanswered' ? (
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
