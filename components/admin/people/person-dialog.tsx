'use client'

import { Plus, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { FormMessage } from '@/components/ui/form-message'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { makePassword } from './make-password'
import { ROLE_OPTIONS } from './role-options'

type NewPersonProps = { add: (form: FormData) => Promise<ActionResult<{ name: string }>> }

/** An admin makes an account for somebody and tells them how to sign in. */
export function NewPerson({ add }: NewPersonProps) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="New person"
      description="The account works at once. Tell them the username and the password; they can change the password themselves."
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          New person
        </Button>
      }
    >
      <PersonForm add={add} done={() => setOpen(false)} />
    </Dialog>
  )
}

function PersonForm({ add, done }: NewPersonProps & { done: () => void }) {
  const { pending, failure, run } = useRun({ inPlace: true })
  const [password, setPassword] = useState('')
  const errors = failure?.fields

  const submit = (form: FormData) =>
    run(() => add(form), {
      done: ({ name }) => {
        toast.success(`${name} can sign in now`)
        done()
      },
    })

  return (
    <form
      className="grid gap-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <TextField label="First name" name="firstName" optional maxLength={150} errors={errors} />
      <TextField label="Last name" name="lastName" optional maxLength={150} errors={errors} />
      <TextField label="E-mail" name="email" type="email" required errors={errors} />
      <TextField label="Username" name="username" required autoCapitalize="none" spellCheck={false} errors={errors} />
      <RadioGroup
        className="sm:col-span-2"
        legend="Role"
        name="role"
        variant="cards"
        columns={2}
        options={ROLE_OPTIONS}
        defaultValue="cashier"
        error={errors?.role}
      />
      <div className="flex items-start gap-2 sm:col-span-2">
        <TextField
          className="grow"
          label="Password to begin with"
          name="password"
          required
          autoComplete="off"
          spellCheck={false}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          errors={errors}
        />
        <Button className="mt-6.5" icon={<Sparkles aria-hidden />} onClick={() => setPassword(makePassword())}>
          Make one
        </Button>
        {password ? (
          <span className="mt-6.5">
            <CopyButton text={password} label="Copy the password" />
          </span>
        ) : null}
      </div>
      <div className="sm:col-span-2">
        <FormMessage className="mb-3">{failure && !errors ? failure.message : null}</FormMessage>
        <SubmitButton full loading={pending}>
          Add the person
        </SubmitButton>
      </div>
    </form>
  )
}
