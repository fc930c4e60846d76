'use client'

import { useLayoutEffect, useRef, useState } from 'react'

const GAP = 8
/** Room for what stands in the row besides: All before, More behind, and the row's own padding. */
const ALL = 64
const MORE = 120
const PADDING = 24

/** How many of a row's items fit into it side by side. `ruler` holds them all, unseen, to be measured. */
export function useFit(items: readonly unknown[]) {
  const row = useRef<HTMLFieldSetElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other items have other widths
  useLayoutEffect(() => {
    if (!row.current) return
    const measure = () => {
      const widths = [...(ruler.current?.children ?? [])].map((item) => item.getBoundingClientRect().width)
      setCount(fitting(widths, (row.current?.clientWidth ?? 0) - PADDING - ALL))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(row.current)
    return () => watch.disconnect()
  }, [items])

  return { row, ruler, count }
}

function fitting(widths: readonly number[], room: number): number {
  let sum = 0
  const upTo = widths.map((width) => {
    sum += GAP + width
    return sum
  })
  return sum <= room ? widths.length : upTo.filter((end) => end + GAP + MORE <= room).length
}
