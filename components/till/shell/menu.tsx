'use client'

import { CircleHelp, ClipboardList, LayoutDashboard, LogOut, Menu, Pause, Wallet } from 'lucide-react'
import { useTheme } from 'next-themes'
import { type ReactNode, startTransition } from 'react'
import {
  DropdownMenu,
  MenuCheckboxItem,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuSeparator,
} from '@/components/ui/dropdown-menu'
import { IconButton } from '@/components/ui/icon-button'
import { type CommandId, capsOf } from '../keys/commands'
import { useCommands } from '../keys/context'
import { usePerson } from '../person/person'
import { useShift } from '../shift/shift'
import { prefer, usePreferences } from './preferences'

const PAPERS = [
  { value: '80', label: '80 mm roll' },
  { value: '58', label: '58 mm roll' },
  { value: 'A4', label: 'A4 sheet' },
] as const
const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As the system' },
] as const

export function TillMenu() {
  const { person, signOut } = usePerson()
  const shift = useShift()
  return (
    <DropdownMenu label="Till menu" trigger={<IconButton label="Till menu" icon={<Menu aria-hidden />} />}>
      <MenuLabel>{person.name}</MenuLabel>
      {shift ? (
        <>
          <Go to="sales" icon={<ClipboardList aria-hidden />} />
          <Go to="parked" icon={<Pause aria-hidden />} />
          <Go to="shift" icon={<Wallet aria-hidden />} />
        </>
      ) : null}
      <Go to="help" icon={<CircleHelp aria-hidden />} />
      <MenuSeparator />
      <Preferences />
      <MenuSeparator />
      {person.mayManage ? (
        <MenuItem href="/admin" icon={<LayoutDashboard aria-hidden />}>
          Back office
        </MenuItem>
      ) : null}
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => startTransition(signOut)}>
        Sign out
      </MenuItem>
    </DropdownMenu>
  )
}

const WORDS = { sales: 'Sales and returns', parked: 'Parked sales', shift: 'Shift and drawer', help: 'Keys' } as const

function Go({ to, icon }: { to: keyof typeof WORDS & CommandId; icon: ReactNode }) {
  const run = useCommands()
  return (
    <MenuItem icon={icon} shortcut={capsOf(to).join(' ')} onSelect={() => run(to)}>
      {WORDS[to]}
    </MenuItem>
  )
}

/** What this browser remembers about how the till is liked. */
function Preferences() {
  const preferences = usePreferences()
  const { theme, setTheme } = useTheme()
  return (
    <>
      <MenuCheckboxItem checked={preferences.sound} onCheckedChange={(sound) => prefer({ sound })}>
        Sounds
      </MenuCheckboxItem>
      <MenuCheckboxItem checked={preferences.autoPrint} onCheckedChange={(autoPrint) => prefer({ autoPrint })}>
        Print every receipt
      </MenuCheckboxItem>
      <MenuCheckboxItem checked={preferences.singleKeys} onCheckedChange={(singleKeys) => prefer({ singleKeys })}>
        Single keys, and search by typing
      </MenuCheckboxItem>
      <MenuLabel>Paper</MenuLabel>
      <MenuRadioGroup
        label="Paper"
        value={preferences.paper}
        options={PAPERS}
        onValueChange={(value) => prefer({ paper: PAPERS.find((paper) => paper.value === value)?.value ?? '80' })}
      />
      <MenuLabel>Appearance</MenuLabel>
      <MenuRadioGroup label="Appearance" value={theme ?? 'system'} options={THEMES} onValueChange={setTheme} />
    </>
  )
}
