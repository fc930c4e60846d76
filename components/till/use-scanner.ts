'use client'

import { useEffect, useEffectEvent } from 'react'
import { SCAN_GAP, scanBurst } from './scan-burst'

type Listeners = {
  /** A code, and what stood in the search field before the scanner typed into it. */
  onScan: (code: string, typedBefore: string) => void
  /** Keys typed by hand while no field had the focus, or as commands in an empty search field. */
  onTyped: (text: string) => void
  /** Whether keys typed outside fields are wanted at all. */
  wantsTyping: () => boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** Hears a scanner wherever the focus is. What it typed into a field is taken out again, and its Enter presses nothing. */
export function useScanner(listeners: Listeners): void {
  const onScan = useEffectEvent(listeners.onScan)
  const onTyped = useEffectEvent(listeners.onTyped)
  const wantsTyping = useEffectEvent(listeners.wantsTyping)

  useEffect(() => {
    const burst = scanBurst()
    let before: { field: Field; value: string } | null = null
    let quiet: ReturnType<typeof setTimeout> | undefined

    function printable(event: KeyboardEvent) {
      const field = fieldOf(event.target)
      const goesOn = burst.add(event.key, event.timeStamp)
      if (!goesOn) before = field && { field, value: field.value }
      clearTimeout(quiet)
      if ((field && !isCommand(field, event.key)) || isElsewhere(event.target) || !wantsTyping()) return
      if (event.key === ' ' && !goesOn) return
      event.preventDefault()
      event.stopImmediatePropagation()
      quiet = setTimeout(() => onTyped(burst.flush()), SCAN_GAP * 2)
    }

    function end(event: KeyboardEvent) {
      const code = burst.end(event.timeStamp)
      if (code === null) return
      clearTimeout(quiet)
      event.preventDefault()
      event.stopImmediatePropagation()
      if (before) restore(before.field, before.value)
      onScan(code, before?.field.type === 'search' ? before.value : '')
      before = null
    }

    function listen(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key === 'Enter' || event.key === 'Tab') end(event)
      else if (event.key.length === 1) printable(event)
    }

    window.addEventListener('keydown', listen, { capture: true })
    return () => {
      clearTimeout(quiet)
      window.removeEventListener('keydown', listen, { capture: true })
    }
  }, [])
}

function fieldOf(target: EventTarget | null): Field | null {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
  return field && !['checkbox', 'radio', 'button', 'submit'].includes(field.type) ? field : null
}

/** Single keys act in the search field too, as long as it is empty. */
const isCommand = (field: Field, key: string): boolean =>
  field.type === 'search' && field.value === '' && (key === '+' || key === '-')

/** Menus, dialogs and lists to choose from use letters themselves. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="alertdialog"], select') !== null

/** Puts a field's text back as typing would, so that React hears of it. */
function restore(field: Field, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
