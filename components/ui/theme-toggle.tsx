'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useTheme } from 'next-themes'
import { DropdownMenu, MenuRadioGroup } from './dropdown-menu'
import { IconButton } from './icon-button'
import { ToggleGroup } from './toggle-group'
import { useHydrated } from './use-hydrated'

const options = [
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
  { value: 'system', label: 'As the system', icon: <Monitor aria-hidden /> },
] as const

type ThemeToggleProps = { variant?: 'menu' | 'segmented'; className?: string }

export function ThemeToggle({ variant = 'menu', className }: ThemeToggleProps) {
  const { theme, setTheme } = useTheme()
  const hydrated = useHydrated()
  const chosen = hydrated ? (theme ?? 'system') : ''
  if (variant === 'segmented')
    return (
      <ToggleGroup label="Appearance" value={chosen} onValueChange={setTheme} options={options} className={className} />
    )
  return (
    <DropdownMenu
      trigger={
        <IconButton
          label="Appearance"
          className={className}
          icon={
            <>
              <Sun aria-hidden className="dark:hidden" />
              <Moon aria-hidden className="hidden dark:block" />
            </>
          }
        />
      }
    >
      <MenuRadioGroup label="Appearance" value={chosen} onValueChange={setTheme} options={options} />
    </DropdownMenu>
  )
}
