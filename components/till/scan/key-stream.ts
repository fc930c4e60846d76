import { SCAN_GAP, type ScanBurst, scanBurst } from './burst'

export type KeyStreamHandlers = {
  /** A code, and what stood in the search field before the scanner typed into it. */
  onScan: (code: string, typedBefore: string) => void
  /** Keys typed by hand while no field had the focus, or as commands in an empty search field. */
  onTyped: (text: string) => void
  /** Whether keys typed outside fields are wanted at all. */
  wantsTyping: () => boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

type KeyStream = {
  handlers: KeyStreamHandlers
  burst: ScanBurst
  /** The field that the burst began in, and its text until then. */
  before: { field: Field; value: string } | null
  /** Runs while keys are held back that no field has seen. */
  release: ReturnType<typeof setTimeout> | undefined
}

/**
 * Sees keys on their way to the page, wherever the focus is: lets typing pass, takes scans out. What a scanner typed into
 * a field is taken out again, and its Enter presses nothing. Answers how to end it.
 */
export function listenToScanner(handlers: KeyStreamHandlers): () => void {
  const stream: KeyStream = { handlers, burst: scanBurst(), before: null, release: undefined }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Enter' || event.key === 'Tab') takeEnd(stream, event)
    else if (event.key.length === 1) takeKey(stream, event)
  }

  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    dropHeld(stream)
    window.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

function takeKey(stream: KeyStream, event: KeyboardEvent): void {
  const field = fieldOf(event.target)
  const { goesOn, left } = stream.burst.add(event.key, event.timeStamp)
  const handedOut = dropHeld(stream) && left !== ''
  if (handedOut) stream.handlers.onTyped(left)
  // What was held back may have gone into a field, which then has the focus.
  if (!goesOn) stream.before = textOf(handedOut ? fieldOf(document.activeElement) : field)
  if (belongsToPage(event, field, goesOn) || !stream.handlers.wantsTyping()) return
  keepFromPage(event)
  stream.release = setTimeout(() => {
    stream.release = undefined
    stream.handlers.onTyped(stream.burst.flush())
  }, SCAN_GAP * 2)
}

function takeEnd(stream: KeyStream, event: KeyboardEvent): void {
  const { text, scanned } = stream.burst.end(event.timeStamp)
  const held = dropHeld(stream)
  if (scanned) {
    keepFromPage(event)
    if (stream.before) restore(stream.before.field, stream.before.value)
    stream.handlers.onScan(text, stream.before?.field.type === 'search' ? stream.before.value : '')
    stream.before = null
  } else if (held) stream.handlers.onTyped(text)
}

/** True when keys were held back until now. */
function dropHeld(stream: KeyStream): boolean {
  const held = stream.release !== undefined
  clearTimeout(stream.release)
  stream.release = undefined
  return held
}

function keepFromPage(event: KeyboardEvent): void {
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
