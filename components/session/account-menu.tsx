'use client'

import { ChevronDown, LogOut } from 'lucide-react'
import { type ReactNode, startTransition } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { DropdownMenu, MenuItem, MenuLabel, MenuSeparator } from '@/components/ui/dropdown-menu'
import { SignOutButton } from './sign-out-button'

type AccountMenuProps = {
  name: string
  /** Under the name: a role, or an e-mail address. */
  detail?: string
  links?: readonly { href: string; label: string; icon?: ReactNode }[]
  /** `signOut` of lib/auth/actions, handed in by the layout. */
  signOut: () => Promise<void>
  /** On narrow bars the name is left off. */
  hideName?: boolean
  className?: string
}

/** Who is signed in, where they can go from there, and the way out. */
export function AccountMenu({ name, detail, links = [], signOut, hideName, className }: AccountMenuProps) {
  const trigger = (
    <Button variant="ghost" aria-label={`Account: ${name}`} className={className}>
      <Avatar name={name} />
      {hideName ? null : <span className="max-w-40 truncate max-sm:sr-only">{name}</span>}
      <ChevronDown aria-hidden className="size-4 text-muted" />
    </Button>
  )
  return (
    <>
      <noscript>
        <SignOutButton action={signOut} />
      </noscript>
      <DropdownMenu trigger={trigger} label="Account">
        <MenuLabel>
          <span className="block font-medium text-ink">{name}</span>
          {detail ? <span className="block">{detail}</span> : null}
        </MenuLabel>
        <MenuSeparator />
        {links.map((link) => (
          <MenuItem key={link.href} href={link.href} icon={link.icon}>
            {link.label}
          </MenuItem>
        ))}
        {links.length > 0 ? <MenuSeparator /> : null}
        <MenuItem icon={<LogOut aria-hidden />} onSelect={() => startTransition(signOut)}>
          Sign out
        </MenuItem>
      </DropdownMenu>
    </>
  )
}
