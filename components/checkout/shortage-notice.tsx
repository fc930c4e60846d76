'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { useRun } from '@/components/ui/use-run'
import type { Shortage } from '@/lib/domain/shared/errors'
import type { ActionResult } from '@/lib/forms/action'

type ShortageNoticeProps = {
  shortages: readonly Shortage[]
  /** Brings the cart down to what is left. */
  takeWhatIsLeft: () => Promise<ActionResult<unknown>>
}

/** Somebody else bought it meanwhile: what is left, and one press to go on with that. */
export function ShortageNotice({ shortages, takeWhatIsLeft }: ShortageNoticeProps) {
  const { pending, failure, run } = useRun({ inPlace: true })

  return (
    <Alert
      tone="warning"
      live="assertive"
      title="Somebody was faster. Nothing was ordered yet."
      action={
        <Button loading={pending} onClick={() => run(takeWhatIsLeft)}>
          Change my order to what is left
        </Button>
      }
    >
      <ul className="mt-1 list-disc ps-5">
        {shortages.map(({ variantId, name, requested, available }) => (
          <li key={variantId}>
            {name}: {available === 0 ? 'sold out' : `only ${available} left`}, you asked for {requested}.
          </li>
        ))}
      </ul>
      {failure ? <p className="mt-2 font-medium">{failure.message}</p> : null}
    </Alert>
  )
}
