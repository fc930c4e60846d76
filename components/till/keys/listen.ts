import type { Stage } from '../sale/sale'
import { COMMANDS, type CommandId, commandFor, worksAt } from './commands'

type Situation = { stage: Stage; overlaid: boolean }

/** Runs the command of a key where it works; everything else stays the browser's. Answers how to end it. */
export function listenToKeys(situation: () => Situation, run: (command: CommandId) => void): () => void {
  function onKey(event: KeyboardEvent) {
    const { stage, overlaid } = situation()
    const command = event.defaultPrevented ? undefined : commandFor(event)
    if (!command || !worksAt(command, stage, overlaid) || isTaken(command, event)) return
    event.preventDefault()
    if (!event.repeat) run(command)
  }

  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}

/** Whether the scanner's listener sees to it, or the key already means something where the focus is: Enter on a button, arrows in a menu, Del in a text. */
function isTaken(command: CommandId, event: KeyboardEvent): boolean {
  if ('single' in COMMANDS[command]) return true
  if (!(event.target instanceof Element)) return false
  if (event.target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]') && command !== 'help') return true
  if (command === 'confirm') return event.target.matches('button, a, summary')
  const yields = 'yields' in COMMANDS[command]
  return yields && event.target instanceof HTMLInputElement && event.target.value !== ''
}
