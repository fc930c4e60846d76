'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { FloatingBar } from './floating-bar'

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
    <FloatingBar open={dirty} says="Not saved yet">
      <Button onClick={onDiscard} disabled={pending}>
        Discard
      </Button>
      <Button variant="primary" onClick={onSave} loading={pending}>
        {saveLabel}
      </Button>
    </FloatingBar>
  )
}
