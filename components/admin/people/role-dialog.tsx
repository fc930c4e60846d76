'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { FormMessage } from '@/components/ui/form-message'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import { roleWords } from '@/components/words'
import type { Role } from '@/lib/db/enums'
import type { ActionResult } from '@/lib/forms/action'
import { ROLE_OPTIONS } from './role-options'

type RoleDialogProps = {
  person: { id: number; name: string; role: Role | null }
  open: boolean
  onOpenChange: (open: boolean) => void
  change: (input: { id: number; role: Role }) => Promise<ActionResult<unknown>>
}

export function RoleDialog({ person, open, onOpenChange, change }: RoleDialogProps) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [role, setRole] = useState<Role>(person.role ?? 'cashier')

  const submit = () =>
    run(() => change({ id: person.id, role }), {
      done: () => {
        onOpenChange(false)
        toast.success(`${person.name} is ${roleWords[role].toLowerCase()} now`)
      },
    })

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Role of ${person.name}`}
      description="They are signed out and begin with the new role when they sign in again."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <RadioGroup
          legend="Role"
          hideLegend
          variant="cards"
          options={ROLE_OPTIONS}
          value={role}
          onValueChange={(value) => setRole(ROLE_OPTIONS.find((each) => each.value === value)?.value ?? role)}
        />
        <FormMessage>{failure?.message}</FormMessage>
        <SubmitButton full loading={pending}>
          Change the role
        </SubmitButton>
      </form>
    </Dialog>
  )
}
