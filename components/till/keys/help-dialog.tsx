'use client'

import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { TILL_METHODS } from '@/lib/domain/shared/payment-methods'
import { useOverlays } from '../shell/overlay'
import { COMMANDS, type CommandId, capsOf } from './commands'

const GROUPS: readonly { title: string; commands: readonly CommandId[] }[] = [
  {
    title: 'Selling',
    commands: ['search', 'previous', 'next', 'more', 'less', 'quantity', 'discount', 'remove', 'undo'],
  },
  { title: 'The basket', commands: ['customer', 'basketDiscount', 'park', 'parked', 'pay'] },
  { title: 'Paying', commands: [...TILL_METHODS, 'confirm', 'back', 'print', 'takeBack'] },
  { title: 'The till', commands: ['shift', 'sales', 'help'] },
]

/** Every key there is, from the table that the keys themselves work by. */
export function HelpDialog() {
  const { close } = useOverlays()
  return (
    <Dialog
      open
      onOpenChange={close}
      size="lg"
      title="Keys"
      description="Scan at any time, wherever you are. Type 3 and scan, or 3*code, for three."
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: takes the focus so that the arrows can scroll it */}
      <section aria-label="Keys" tabIndex={0} className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {GROUPS.map(({ title, commands }) => (
          <div key={title}>
            <h3 className="mb-1 font-semibold">{title}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command} className="flex items-center justify-between gap-4 border-b border-line py-1.5">
                  <dt>{COMMANDS[command].label}</dt>
                  <dd>
                    <Kbd keys={capsOf(command)} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </Dialog>
  )
}
