'use client'

import { useRef } from 'react'

/** Brings the focus back to where it was before an overlay opened, also when no trigger opened it. */
export function useReturnFocus() {
  const origin = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      origin.current = beforeMenu(document.activeElement)
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      const target = origin.current?.isConnected ? origin.current : document.getElementById('main')
      if (target instanceof HTMLElement) target.focus()
    },
  }
}

/** A menu's item is gone by the time the dialog it opened closes; the menu's button is still there. */
function beforeMenu(element: Element | null): Element | null {
  const menu = element?.closest('[role="menu"]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : element
}
