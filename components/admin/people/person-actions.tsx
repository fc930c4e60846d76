'use client'

import { Ellipsis, KeyRound, Lock, ShieldCheck, UserRoundCheck, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { DropdownMenu, MenuItem, MenuSeparator } from '@/components/ui/dropdown-menu'
import { IconButton } from '@/components/ui/icon-button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { AccountStatus, Role } from '@/lib/db/enums'
import type { ActionResult } from '@/lib/forms/action'
import { PasswordDialog } from './password-dialog'
import { RoleDialog } from './role-dialog'

export type PersonVerbs = {
  approve: (id: number) => Promise<ActionResult<unknown>>
  changeRole: (input: { id: number; role: Role }) => Promise<ActionResult<unknown>>
  disable: (id: number) => Promise<ActionResult<unknown>>
  enable: (id: number) => Promise<ActionResult<unknown>>
  remove: (id: number) => Promise<ActionResult<unknown>>
  clearPin: (id: number) => Promise<ActionResult<unknown>>
  resetPassword: (input: { id: number; password: string }) => Promise<ActionResult<unknown>>
}

type Person = { id: number; name: string; role: Role | null; status: AccountStatus; hasPin: boolean }

/** What an admin can do about somebody. */
export function PersonActions({ person, verbs }: { person: Person; verbs: PersonVerbs }) {
  const { pending, run } = useRun()
  const [asking, setAsking] = useState<'role' | 'password' | 'remove'>()
  const waiting = person.status === 'awaiting_approval'
  const close = (open: boolean) => !open && setAsking(undefined)

  const approve = () => run(() => verbs.approve(person.id), { done: () => toast.success(`${person.name} may start`) })
  const enable = () =>
    run(() => verbs.enable(person.id), { done: () => toast.success(`${person.name} can sign in again`) })

  const clearPin = () =>
    run(() => verbs.clearPin(person.id), { done: () => toast.success(`${person.name} has no PIN for the till now`) })

  return (
    <span className="inline-flex items-center gap-1.5">
      {waiting ? (
        <Button size="sm" variant="primary" loading={pending} onClick={approve}>
          Let in
        </Button>
      ) : null}
      <DropdownMenu
        trigger={<IconButton size="sm" label={`What to do about ${person.name}`} icon={<Ellipsis aria-hidden />} />}
      >
        <MenuItem icon={<ShieldCheck aria-hidden />} onSelect={() => setAsking('role')}>
          Change the role
        </MenuItem>
        <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => setAsking('password')}>
          New password
        </MenuItem>
        {person.hasPin ? (
          <MenuItem icon={<Lock aria-hidden />} onSelect={clearPin}>
            Take the PIN for the till away
          </MenuItem>
        ) : null}
        <MenuSeparator />
        {person.status === 'disabled' ? (
          <MenuItem icon={<UserRoundCheck aria-hidden />} onSelect={enable}>
            Let them sign in again
          </MenuItem>
        ) : (
          <MenuItem tone="danger" icon={<UserRoundX aria-hidden />} onSelect={() => setAsking('remove')}>
            {waiting ? 'Turn down' : 'Disable'}
          </MenuItem>
        )}
      </DropdownMenu>
      <RoleDialog person={person} open={asking === 'role'} onOpenChange={close} change={verbs.changeRole} />
      <PasswordDialog person={person} open={asking === 'password'} onOpenChange={close} reset={verbs.resetPassword} />
      <ConfirmDialog
        open={asking === 'remove'}
        onOpenChange={close}
        title={waiting ? `Turn ${person.name} down?` : `Disable ${person.name}?`}
        description={
          waiting
            ? 'Their request is deleted. They may register again.'
            : 'They are signed out everywhere at once and cannot sign in. What they sold stays under their name.'
        }
        confirmLabel={waiting ? 'Turn down' : 'Disable'}
        onConfirm={() => (waiting ? verbs.remove : verbs.disable)(person.id)}
      />
    </span>
  )
}
