'use client'

import { flushSync } from 'react-dom'
import { quantityBefore, splitQuantity } from '../find/catalogue'
import { commandFor } from '../keys/commands'
import { focusField, nextCustomer } from '../keys/run-command'
import { queued } from '../sale/sale'
import { toast } from '../shared/toast'
import type { TillState } from '../shell/context'
import { useScanner } from './use-scanner'

const SALE_NUMBER = /^TXN-[0-9A-F]{12}$/i

/** Where a scan or a key typed outside any field goes, by what the cashier is doing. */
export function useScans(till: TillState): void {
  useScanner({
    onScan: (code, typedBefore) => takeScan(till, code, typedBefore),
    onTyped: (text) => takeTyping(till, text),
    wantsTyping: () => till.preferences.singleKeys && till.shift !== null && till.overlay === null,
  })
}

function takeScan(till: TillState, code: string, typedBefore: string): void {
  const { sale, change, goods, cue, say } = till
  if (!till.shift) {
    cue('unknown')
    toast.error('Open a shift first, then scan.')
    return
  }
  if (sale.stage !== 'selling' && sale.stage !== 'done') {
    change((now) => queued(now, code))
    cue('found')
    say('Kept for the next customer.')
    return
  }
  if (SALE_NUMBER.test(code)) {
    till.open({ kind: 'sales', number: code })
    return
  }
  if (sale.stage === 'done') nextCustomer(till)
  const asked = splitQuantity(code)
  till.setQuery('')
  goods.addCode(asked.code, asked.quantity * quantityBefore(typedBefore))
}

/** At once, so that the next key, which the field sees itself, comes after it. */
function takeTyping(till: TillState, text: string): void {
  if (till.sale.stage === 'paying') {
    flushSync(() => till.checkout.setTyped((before) => before + text))
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
    if (till.sale.stage === 'done') nextCustomer(till)
    till.setQuery((before) => before + text)
  })
  focusField('search')
}
