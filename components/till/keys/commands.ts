import { methodWords } from '@/components/words'
import type { TillMethod } from '@/lib/domain/shared/payment-methods'
import type { Stage } from '../sale/sale'

/** Where a key works; elsewhere it is left alone. `anywhere` includes over dialogs. */
type Place = Stage | 'anywhere'

export type Command = {
  keys: string
  label: string
  places: readonly Place[]
  /** Does not act while a field holds text that the key would edit. */
  yields?: true
  /** Acts on a single printable key; can be switched off for those who speak to their computer. */
  single?: true
}

/** Every key of the till. The handlers, the hints on buttons, the help and the tests all read this table. */
export const COMMANDS = {
  help: { keys: 'F1', label: 'This help', places: ['anywhere'] },
  search: { keys: 'F2', label: 'Search for a product', places: ['selling', 'done'] },
  customer: { keys: 'F4', label: 'Customer', places: ['selling', 'done'] },
  quantity: { keys: 'F6', label: 'Quantity of the line', places: ['selling'] },
  discount: { keys: 'F7', label: 'Discount on the line', places: ['selling'] },
  basketDiscount: { keys: 'Shift+F7', label: 'Discount on everything', places: ['selling'] },
  park: { keys: 'F8', label: 'Park this sale', places: ['selling'] },
  parked: { keys: 'Shift+F8', label: 'Parked sales', places: ['selling', 'done'] },
  pay: { keys: 'F9', label: 'Pay', places: ['selling'] },
  shift: { keys: 'F10', label: 'Shift and drawer', places: ['selling', 'done'] },
  sales: { keys: 'Shift+F10', label: 'Sales and returns', places: ['selling', 'done'] },
  confirm: { keys: 'Enter', label: 'Confirm, next customer', places: ['paying', 'unanswered', 'done'] },
  back: { keys: 'Escape', label: 'Back', places: ['selling', 'paying', 'done'] },
  previous: { keys: 'ArrowUp', label: 'Line above', places: ['selling'], yields: true },
  next: { keys: 'ArrowDown', label: 'Line below', places: ['selling'], yields: true },
  more: { keys: '+', label: 'One more', places: ['selling'], yields: true, single: true },
  less: { keys: '-', label: 'One fewer', places: ['selling'], yields: true, single: true },
  remove: { keys: 'Delete', label: 'Remove the line', places: ['selling'], yields: true },
  undo: { keys: 'Ctrl+Z', label: 'Bring the line back', places: ['selling'], yields: true },
  cash: { keys: 'Alt+1', label: methodWords.cash, places: ['paying'] },
  card: { keys: 'Alt+2', label: methodWords.card, places: ['paying'] },
  other: { keys: 'Alt+3', label: methodWords.other, places: ['paying'] },
  print: { keys: 'Alt+P', label: 'Print the receipt', places: ['done'] },
  takeBack: { keys: 'Alt+Z', label: 'Take the sale back', places: ['done'] },
} as const satisfies Record<string, Command> & Record<TillMethod, Command>

export type CommandId = keyof typeof COMMANDS

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The key with its modifiers as the table writes it. With Alt the key's place counts, not what the layout makes of it. */
export function nameOf(event: Pressed): string {
  const key = event.altKey ? event.code.replace(/^(Digit|Numpad|Key)/, '') : event.key
  const named = key.length === 1 ? key.toUpperCase() : key
  const shift = event.shiftKey && key.length > 1 ? 'Shift+' : ''
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift}${named}`
}

const BY_KEYS: ReadonlyMap<string, CommandId> = new Map(
  Object.entries(COMMANDS).flatMap(([id, { keys }]) => (isCommand(id) ? [[keys, id] as const] : [])),
)

function isCommand(id: string): id is CommandId {
  return id in COMMANDS
}

export const commandFor = (event: Pressed): CommandId | undefined => BY_KEYS.get(nameOf(event))

export const worksAt = (command: CommandId, stage: Stage, overlaid: boolean): boolean => {
  const places: readonly Place[] = COMMANDS[command].places
  return places.includes('anywhere') || (!overlaid && places.includes(stage))
}

const CAPS: Record<string, string> = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del', '-': '−' }

/** `Shift+F8` → the caps to show: `Shift`, `F8`. */
export const capsOf = (command: CommandId): string[] =>
  (COMMANDS[command].keys === '+' ? ['+'] : COMMANDS[command].keys.split('+')).map((cap) => CAPS[cap] ?? cap)
