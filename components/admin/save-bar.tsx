'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'

type SaveBarProps = {
  dirty: boolean
  pending: boolean
  /** What is being kept, e.g. "product". */
  saveLabel?: string
  onSave: () => void
  onDiscard: () => void
}

/** Comes up when something was changed, and warns before the page is left with it. */
export function SaveBar({ dirty, pending, saveLabel = 'Save', onSave, onDiscard }: SaveBarProps) {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])

  return (
    <div role="status" className="sticky bottom-16 z-sticky mt-4 lg:bottom-4 print:hidden">
      {dirty ? (
        <div className="mx-auto flex max-w-2xl animate-pop-in flex-wrap items-center justify-end gap-2 rounded-xl border border-line bg-raised px-4 py-2.5 shadow-overlay">
          <p className="me-auto font-medium">Not saved yet</p>
          <Button onClick={onDiscard} disabled={pending}>
            Discard
          </Button>
          <Button variant="primary" onClick={onSave} loading={pending}>
            {saveLabel}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
