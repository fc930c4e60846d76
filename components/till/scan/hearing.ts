import { SCAN_GAP, type ScanBurst, scanBurst } from './burst'

export type Ears = {
  /** A code, and what stood in the search field before the scanner typed into it. */
  onScan: (code: string, typedBefore: string) => void
  /** Keys typed by hand while no field had the focus, or as commands in an empty search field. */
  onTyped: (text: string) => void
  /** Whether keys typed outside fields are wanted at all. */
  wantsTyping: () => boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

type Hearing = {
  ears: Ears
  burst: ScanBurst
  /** The field that the burst began in, and its text until then. */
  before: { field: Field; value: string } | null
  /** Runs while keys are held back that no field has seen. */
  quiet: ReturnType<typeof setTimeout> | undefined
}

/** Hears keys on their way to the page: lets typing pass, takes scans out. `stop` forgets what is held back. */
export function hearing(ears: Ears): { listen: (event: KeyboardEvent) => void; stop: () => void } {
  const state: Hearing = { ears, burst: scanBurst(), before: null, quiet: undefined }
  return {
    listen(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Enter' || event.key === 'Tab') hearEnd(state, event)
      else if (event.key.length === 1) hearKey(state, event)
    },
    stop: () => hush(state),
  }
}

function hearKey(state: Hearing, event: KeyboardEvent): void {
  const field = fieldOf(event.target)
  const { goesOn, left } = state.burst.add(event.key, event.timeStamp)
  const handedOut = hush(state) && left !== ''
  if (handedOut) state.ears.onTyped(left)
  // What was held back may have gone into a field, which then has the focus.
  if (!goesOn) state.before = textOf(handedOut ? fieldOf(document.activeElement) : field)
  if (belongsToPage(event, field, goesOn) || !state.ears.wantsTyping()) return
  swallow(event)
  state.quiet = setTimeout(() => {
    state.quiet = undefined
    state.ears.onTyped(state.burst.flush())
  }, SCAN_GAP * 2)
}

function hearEnd(state: Hearing, event: KeyboardEvent): void {
  const { text, scanned } = state.burst.end(event.timeStamp)
  const held = hush(state)
  if (scanned) {
    swallow(event)
    if (state.before) restore(state.before.field, state.before.value)
    state.ears.onScan(text, state.before?.field.type === 'search' ? state.before.value : '')
    state.before = null
  } else if (held) state.ears.onTyped(text)
}

/** True when keys were held back until now. */
function hush(state: Hearing): boolean {
  const held = state.quiet !== undefined
  clearTimeout(state.quiet)
  state.quiet = undefined
  return held
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Fields keep what is typed into them; menus, dialogs and lists use letters themselves; Space presses a button. */
function belongsToPage(event: KeyboardEvent, field: Field | null, goesOn: boolean): boolean {
  if (field && !isCommand(field, event.key)) return true
  if (event.key === ' ' && !goesOn) return true
  const { target } = event
  return (
    target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="alertdialog"], select') !== null
  )
}

/** Single keys act in the search field too, as long as it is empty. */
const isCommand = (field: Field, key: string): boolean =>
  field.type === 'search' && field.value === '' && (key === '+' || key === '-')

function fieldOf(target: EventTarget | null): Field | null {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
  return field && !['checkbox', 'radio', 'button', 'submit'].includes(field.type) ? field : null
}

const textOf = (field: Field | null) => field && { field, value: field.value }

/** Puts a field's text back as typing would, so that React hears of it. */
function restore(field: Field, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
