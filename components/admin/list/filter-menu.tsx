'use client'

import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, MenuItem } from '@/components/ui/dropdown-menu'

type FilterMenuProps = {
  label: string
  icon?: ReactNode
  options: readonly { label: string; href: string; current?: boolean }[]
}

/** A filter of a list: each choice is an address. */
export function FilterMenu({ label, icon, options }: FilterMenuProps) {
  return (
    <DropdownMenu
      align="start"
      trigger={
        <Button icon={icon}>
          {label}
          <ChevronDown aria-hidden className="text-muted" />
        </Button>
      }
    >
      {options.map((option) => (
        <MenuItem
          key={option.href + option.label}
          href={option.href}
          icon={option.current ? <Check aria-hidden /> : <span className="size-4" />}
        >
          {option.label}
        </MenuItem>
      ))}
    </DropdownMenu>
  )
}
