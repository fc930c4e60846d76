'use client'

import { Check, Circle } from 'lucide-react'
import Link from 'next/link'
import * as Radix from 'radix-ui/dropdown-menu'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx'
import { Kbd } from './kbd'
import { popClass } from './overlay-class'

type DropdownMenuProps = {
  trigger: ReactElement
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** Read out in place of the trigger's own words. */
  label?: string
  children: ReactNode
}

export function DropdownMenu({ trigger, align = 'end', side = 'bottom', label, children }: DropdownMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          {...(label ? { 'aria-label': label } : {})}
          className={cx(
            popClass,
            'max-h-(--radix-dropdown-menu-content-available-height) max-w-[min(22rem,calc(100vw-1rem))] min-w-48 overflow-y-auto p-1',
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const itemClass =
  'relative flex min-h-control-sm w-full cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 text-base outline-none select-none data-disabled:text-faint data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0'

type MenuItemProps = {
  icon?: ReactNode
  href?: string
  onSelect?: (event: Event) => void
  tone?: 'danger'
  shortcut?: string
  disabled?: boolean
  children: ReactNode
}

export function MenuItem({ icon, href, onSelect, tone, shortcut, disabled, children }: MenuItemProps) {
  const inside = (
    <>
      {icon}
      <span className="grow">{children}</span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </>
  )
  return (
    <Radix.Item
      asChild={href !== undefined}
      disabled={disabled}
      onSelect={onSelect}
      className={cx(itemClass, tone === 'danger' && 'text-danger')}
    >
      {href === undefined ? inside : <Link href={href}>{inside}</Link>}
    </Radix.Item>
  )
}

type MenuCheckboxItemProps = { checked: boolean; onCheckedChange: (checked: boolean) => void; children: ReactNode }

/** Stays open when pressed, so that several can be set. */
export function MenuCheckboxItem({ checked, onCheckedChange, children }: MenuCheckboxItemProps) {
  return (
    <Radix.CheckboxItem
      checked={checked}
      onCheckedChange={onCheckedChange}
      onSelect={(event) => event.preventDefault()}
      className={cx(itemClass, 'ps-8')}
    >
      <Radix.ItemIndicator className="absolute start-2.5">
        <Check aria-hidden />
      </Radix.ItemIndicator>
      {children}
    </Radix.CheckboxItem>
  )
}

type MenuRadioGroupProps = {
  value: string
  onValueChange: (value: string) => void
  label?: string
  options: readonly { value: string; label: ReactNode; icon?: ReactNode }[]
}

export function MenuRadioGroup({ value, onValueChange, label, options }: MenuRadioGroupProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={cx(itemClass, 'ps-8')}>
          <Radix.ItemIndicator className="absolute start-2.5 [&_svg]:size-2.5">
            <Circle aria-hidden className="fill-current" />
          </Radix.ItemIndicator>
          {option.icon}
          {option.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2.5 pt-2 pb-1 text-sm text-muted">{children}</Radix.Label>
)

export const MenuSeparator = () => <Radix.Separator className="-mx-1 my-1 h-px bg-line" />
