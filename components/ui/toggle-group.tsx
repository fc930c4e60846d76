'use client'

import * as Radix from 'radix-ui/toggle-group'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { tabClass, tabListClass } from './tab-class'

export type ToggleOption = {
  value: string
  label: string
  icon?: ReactNode
  disabled?: boolean
  /** Shows the icon alone; the label is still read out. */
  hideLabel?: boolean
}

type ToggleGroupProps = {
  label: string
  value: string
  onValueChange: (value: string) => void
  options: readonly ToggleOption[]
  full?: boolean
  className?: string
}

/** One of a few, side by side; there is always one chosen. */
export function ToggleGroup({ label, value, onValueChange, options, full, className }: ToggleGroupProps) {
  return (
    <Radix.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next && onValueChange(next)}
      className={cx(tabListClass.segmented, full && 'flex w-full', className)}
    >
      {options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className={cx(tabClass.segmented, full && 'grow', option.hideLabel && 'px-2')}
        >
          {option.icon}
          <span className={option.hideLabel ? 'sr-only' : undefined}>{option.label}</span>
        </Radix.Item>
      ))}
    </Radix.Root>
  )
}
