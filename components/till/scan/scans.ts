import { flushSync } from 'react-dom'
import { quantityBefore, splitQuantity } from '../find/catalogue'
import { commandFor } from '../keys/commands'
import type { RunCommand } from '../keys/context'
import { focusField } from '../keys/focus'
import { type Commanded, nextCustomer } from '../keys/run-command'
import { queued } from '../sale/sale'
import { toast } from '../shared/toast'
import { readPreferences } from '../shell/preferences'
import type { Signals } from '../shell/signals'
import type { TillShift } from '../shift/shift'
import { listenToScanner } from './key-stream'

const SALE_NUMBER = /^TXN-[0-9A-F]{12}$/i

type Tools = Commanded & { shift: TillShift; signals: Signals; run: RunCommand }

/** Sends scans, and keys typed outside any field, where they belong by what the cashier is doing. */
export const listenToScans = (till: Tools): (() => void) =>
  listenToScanner({
    onScan: (code, typedBefore) => takeScan(till, code, typedBefore),
    onTyped: (text) => takeTyping(till, text),
    wantsTyping: () => readPreferences().singleKeys && till.shift.current() !== null && !till.overlays.isOpen(),
  })

function takeScan(till: Tools, code: string, typedBefore: string): void {
  const { sale, find, signals } = till
  if (!till.shift.current()) {
    signals.cue('unknown')
    toast.error('Open a shift first, then scan.')
    return
  }
  const { stage } = sale.current()
  if (stage !== 'selling' && stage !== 'done') {
    sale.change((now) => queued(now, code))
    signals.cue('found')
    signals.say('Kept for the next customer.')
    return
  }
  find.setQuery('') // a slow scan is in the field before it is told to be one
  if (SALE_NUMBER.test(code)) {
    till.overlays.open({ kind: 'sales', number: code })
    return
  }
  if (stage === 'done') nextCustomer(till)
  const asked = splitQuantity(code)
  void find.takeCode(asked.code, asked.quantity * quantityBefore(typedBefore))
}

/** At once, so that the next key, which the field sees itself, comes after it. */
function takeTyping(till: Tools, text: string): void {
  const { sale, find, checkout } = till
  if (sale.current().stage === 'paying') {
    flushSync(() => checkout.setTyped(checkout.typed() + text))
    focusField('amount')
    return
  }
  const typed = { key: text, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
  const command = commandFor(typed)
  if (command) {
    till.run(command)
    return
  }
  flushSync(() => {
    if (sale.current().stage === 'done') nextCustomer(till)
    find.setQuery(find.query() + text)
  })
  focusField('search')
}
