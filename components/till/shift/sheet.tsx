'use client'

import { ArrowDownToLine, ArrowUpFromLine, LockKeyhole, Printer } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { answered } from '@/components/ui/answered'
import { Button } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { usePrinting } from '../print/printing'
import { useActions } from '../shared/actions'
import { useOverlays } from '../shell/overlay'
import { CashMoveForm } from './cash-move'
import { CloseShift } from './close'
import { ShiftReport } from './report'
import { useShift, useTillShift } from './shift'

type Task = 'report' | 'in' | 'out' | 'close'

const TITLES: Record<Task, string> = {
  report: 'Shift and drawer',
  in: 'Put cash in',
  out: 'Take cash out',
  close: 'Close the shift',
}

/** The drawer: what is in it, what goes in and out, and the end of the shift. */
export function ShiftSheet() {
  const { close } = useOverlays()
  const [task, setTask] = useState<Task>('report')
  return (
    <Sheet open onOpenChange={close} title={TITLES[task]}>
      {task === 'report' ? <Report onTask={setTask} /> : null}
      {task === 'in' || task === 'out' ? <CashMoveForm direction={task} onDone={() => setTask('report')} /> : null}
      {task === 'close' ? <CloseShift onBack={() => setTask('report')} /> : null}
    </Sheet>
  )
}

function Report({ onTask }: { onTask: (task: Task) => void }) {
  const shift = useShift()
  const { print } = usePrinting()
  useFreshShift()
  if (!shift) return null
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-2">
        <Button icon={<ArrowDownToLine aria-hidden />} onClick={() => onTask('in')}>
          Put cash in
        </Button>
        <Button icon={<ArrowUpFromLine aria-hidden />} onClick={() => onTask('out')}>
          Take cash out
        </Button>
      </div>
      <div className="rounded-lg border border-line bg-surface p-4">
        <h3 className="mb-2 font-semibold">X report</h3>
        <ShiftReport shift={shift} />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Button icon={<Printer aria-hidden />} onClick={() => print({ kind: 'shift', shift })}>
          Print X report
        </Button>
        <Button variant="primary" icon={<LockKeyhole aria-hidden />} onClick={() => onTask('close')}>
          Close the shift
        </Button>
      </div>
    </div>
  )
}

/** The figures as they are now; those that were shown last stay until they come. */
function useFreshShift() {
  const { current, setShift } = useTillShift()
  const actions = useActions()
  const refresh = useEffectEvent(async () => {
    const shift = current()
    if (!shift) return
    const answer = await answered(() => actions.readShift({ shiftId: shift.id }))
    if (answer.ok && answer.value.closedAt === null) setShift(answer.value)
  })
  useEffect(() => {
    refresh()
  }, [])
}
