import { type RefObject, type ToggleEvent, useEffect, useRef, useState } from 'react'

type Unfolded = {
  ref: RefObject<HTMLDetailsElement | null>
  /** Whether there is something to show: from the first time it was opened. */
  unfolded: boolean
  onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void
}

/** A part of the page that opens when it is pressed, or when the address names it. */
export function useUnfolded(id: string): Unfolded {
  const ref = useRef<HTMLDetailsElement>(null)
  const [unfolded, setUnfolded] = useState(false)

  useEffect(() => {
    function unfoldIfNamed() {
      if (location.hash !== `#${id}` || !ref.current) return
      ref.current.open = true
      setUnfolded(true)
      ref.current.scrollIntoView()
    }
    unfoldIfNamed()
    addEventListener('hashchange', unfoldIfNamed)
    return () => removeEventListener('hashchange', unfoldIfNamed)
  }, [id])

  // What is opened inside tells of it too.
  const onToggle = ({ currentTarget, target }: ToggleEvent<HTMLDetailsElement>) => {
    if (target === currentTarget && currentTarget.open) setUnfolded(true)
  }
  return { ref, unfolded, onToggle }
}
