'use client'

import * as Radix from 'radix-ui/tabs'
import type { ReactNode } from 'react'
import { Count } from './count'
import { tabClass, tabListClass } from './tab-class'

type TabItem = { value: string; label: ReactNode; count?: number; content: ReactNode; disabled?: boolean }

type TabsProps = {
  label: string
  items: readonly TabItem[]
  defaultValue?: string
  value?: string
  onValueChange?: (value: string) => void
  className?: string
}

/** Panels in one place. When the choice belongs in the address, use LinkTabs. */
export function Tabs({ label, items, defaultValue, value, onValueChange, className }: TabsProps) {
  return (
    <Radix.Root
      value={value}
      defaultValue={defaultValue ?? items[0]?.value}
      onValueChange={onValueChange}
      className={className}
    >
      <Radix.List aria-label={label} className={tabListClass.line}>
        {items.map((item) => (
          <Radix.Trigger key={item.value} value={item.value} disabled={item.disabled} className={tabClass.line}>
            {item.label}
            {item.count === undefined ? null : <Count>{item.count}</Count>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map((item) => (
        <Radix.Content key={item.value} value={item.value} className="pt-4">
          {item.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
