'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { cx } from './cx'

type ScrollRegionProps = { label: string; children: ReactNode; className?: string }

/** Scrolls sideways and takes the focus when its content is wider than itself; otherwise it is not there at all. */
export function ScrollRegion({ label, children, className }: ScrollRegionProps) {
  const frame = useRef<HTMLElement>(null)
  const [overflowing, setOverflowing] = useState(true)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setOverflowing((element.firstElementChild?.scrollWidth ?? 0) > element.clientWidth)
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    if (element.firstElementChild) watcher.observe(element.firstElementChild)
    return () => watcher.disconnect()
  }, [])

  return (
    <section
      ref={frame}
      aria-label={label}
      tabIndex={overflowing ? 0 : undefined}
      className={cx(overflowing && 'overflow-x-auto [--sticky-top:0px]', className)}
    >
      {children}
    </section>
  )
}
