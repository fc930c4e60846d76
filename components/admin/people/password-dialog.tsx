'use client'

import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { makePassword } from './make-password'

type PasswordDialogProps = {
  person: { id: number; name: string }
  open: boolean
  onOpenChange: (open: boolean) => void
  reset: (input: { id: number; password: string }) => Promise<ActionResult<unknown>>
}

/** Gives somebody a new password, for when theirs is forgotten. */
export function PasswordDialog({ person, open, onOpenChange, reset }: PasswordDialogProps) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [password, setPassword] = useState('')

  const submit = () =>
    run(() => reset({ id: person.id, password }), {
      done: () => {
        onOpenChange(false)
        setPassword('')
        toast.success(`${person.name} has a new password`)
      },
    })

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`New password for ${person.name}`}
      description="They are signed out everywhere. Tell them the new one yourself; it is shown only now."
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label="New password"
          required
          autoComplete="off"
          spellCheck={false}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={failure?.message}
        />
        <div className="flex gap-2">
          <Button icon={<Sparkles aria-hidden />} onClick={() => setPassword(makePassword())}>
            Make one
          </Button>
          {password ? <CopyButton text={password} label="Copy the password" /> : null}
        </div>
        <SubmitButton full loading={pending}>
          Set the password
        </SubmitButton>
      </form>
    </Dialog>
  )
}
