'use client'

import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ManyStep } from '@/lib/domain/orders'
import type { ActionResult } from '@/lib/forms/action'
import { FloatingBar } from '../floating-bar'
import { plural } from '../format'
import { useSelection } from '../list/selection'
import { movedWords, moveWords } from '../words'

type MoveChosenProps = {
  to: ManyStep
  /** Answers how many took the step. */
  move: (moves: { orderIds: readonly number[]; to: ManyStep }) => Promise<ActionResult<number>>
}

/** Takes every chosen order to its next step. */
export function MoveChosen({ to, move }: MoveChosenProps) {
  const { chosen, choose } = useSelection()
  const { pending, run } = useRun()

  function report(moved: number) {
    const said = `${plural(moved, 'order')}: ${movedWords[to].toLowerCase()}`
    if (moved === chosen.length) toast.success(said)
    else toast.warning(`${said}. ${plural(chosen.length - moved, 'order')} had moved on meanwhile.`)
    choose([])
  }

  return (
    <FloatingBar open={chosen.length > 0} says={`${plural(chosen.length, 'order')} chosen`}>
      <Button onClick={() => choose([])} disabled={pending}>
        Choose none
      </Button>
      <Button
        variant="primary"
        loading={pending}
        onClick={() => run(() => move({ orderIds: chosen, to }), { done: report })}
      >
        {moveWords[to]}
      </Button>
    </FloatingBar>
  )
}
