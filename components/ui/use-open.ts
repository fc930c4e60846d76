'use client'

import { useState } from 'react'

export type OpenProps = { open?: boolean; onOpenChange?: (open: boolean) => void }

/** Whether something is open: the owner's word when given, else its own memory. */
export function useOpen({ open, onOpenChange }: OpenProps): [boolean, (open: boolean) => void] {
  const [own, setOwn] = useState(false)
  function change(next: boolean) {
    setOwn(next)
    onOpenChange?.(next)
  }
  return [open ?? own, change]
}
