'use client'

import { useTill } from '../shell/context'
import { PayForm } from './form'
import { PayProblem } from './problem'
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
