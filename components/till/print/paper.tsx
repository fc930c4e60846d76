'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { useShop } from '../shared/shop'
import { type Preferences, usePreferences } from '../shell/preferences'
import { ShiftReport } from '../shift/report'
import { type Printable, usePrinting } from './printing'
import { Receipt } from './receipt'

/** What is to be printed: laid out beside the screen at the paper's width, then printed alone. */
export function Paper() {
  const { store, printed } = usePrinting()
  const what = useStore(store, (state) => state.what)
  return what ? createPortal(<Page what={what} onPrinted={printed} />, document.body) : null
}

const WIDTHS = { '80': 80, '58': 58, A4: 180 } as const satisfies Record<Preferences['paper'], number>
const PIXELS_PER_MM = 96 / 25.4

function Page({ what, onPrinted }: { what: Printable; onPrinted: () => void }) {
  const { shop } = useShop()
  const page = useRef<HTMLDivElement>(null)
  const { paper } = usePreferences()
  const done = useEffectEvent(onPrinted)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing to print is printed once
  useEffect(() => {
    if (!page.current) return
    const style = document.createElement('style')
    style.textContent = sheetFor(paper, page.current.offsetHeight / PIXELS_PER_MM)
    document.head.append(style)
    const end = () => done()
    window.addEventListener('afterprint', end)
    window.print()
    return () => {
      style.remove()
      window.removeEventListener('afterprint', end)
    }
  }, [what])

  return (
    <div
      ref={page}
      id="till-paper"
      aria-hidden
      className="fixed top-0 left-[-200vw] bg-surface p-[4mm] text-ink print:static"
      style={{ width: `${WIDTHS[paper]}mm` }}
    >
      {what.kind === 'receipt' ? (
        <Receipt sale={what.sale} shop={shop} copy={what.copy} />
      ) : (
        <ShiftReport shift={what.shift} heading />
      )}
    </div>
  )
}

/** Rolls are cut where the text ends; a fixed length would feed paper for nothing or cut the total off. */
function sheetFor(paper: Preferences['paper'], heightMm: number): string {
  const size = paper === 'A4' ? 'A4' : `${paper}mm ${Math.ceil(Math.max(heightMm, 40)) + 1}mm`
  const margin = paper === 'A4' ? '12mm' : '0'
  return `@media print {
    @page { size: ${size}; margin: ${margin} }
    html, body { min-height: 0 !important; height: auto !important; background: #fff !important }
    body > :not(#till-paper) { display: none !important }
  }`
}
