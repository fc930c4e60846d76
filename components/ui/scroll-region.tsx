'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { cx } from './cx'

type ScrollRegionProps = { label: string; children: ReactNode; className?: string }

/**
 * Scrolls and takes the focus when its content is larger than itself; otherwise it is not there at all.
 * `relative` keeps words for screen readers inside, which would widen the page from within a table.
 */
export function ScrollRegion({ label, children, className }: ScrollRegionProps) {
  const frame = useRef<HTMLElement>(null)
  const [overflowing, setOverflowing] = useState(true)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setOverflowing(exceeds(element))
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
      className={cx(overflowing && 'relative overflow-auto [--sticky-top:0px]', className)}
    >
      {children}
    </section>
  )
}

function exceeds(frame: HTMLElement): boolean {
  const content = frame.firstElementChild
  return content !== null && (content.scrollWidth > frame.clientWidth || content.scrollHeight > frame.clientHeight)
}
