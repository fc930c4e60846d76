'use client'

import { type ReactNode, useState } from 'react'
import { FormMessage } from '@/components/ui/form-message'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Approver } from '@/lib/domain/people'
import { DialogButtons } from '../shared/dialog-buttons'
import { Keypad } from '../shared/keypad'
import { PIN_KEYPAD, pinPressed } from '../shared/pressed'
import { PinField } from './pin-field'
import { type Approve, useApproval } from './use-approval'

type ApprovalFormProps = {
  approvers: readonly Approver[]
  confirmLabel: string
  onApprove: Approve
  onDone: () => void
  children?: ReactNode
}

export function ApprovalForm({ approvers, confirmLabel, onApprove, onDone, children }: ApprovalFormProps) {
  const [approverId, setApproverId] = useState(approvers[0]?.id ?? 0)
  const [pin, setPin] = useState('')
  const { pending, failure, attempts, send } = useApproval(onApprove, onDone)
  const aboutPin = failure?.fields?.pin?.[0]
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send({ approverId, pin })
        setPin('')
      }}
    >
      <div className="grid gap-4 md:grid-cols-2">
        <div className="space-y-4">
          {children}
          <RadioGroup
            legend="Who approves it?"
            variant="chips"
            options={approvers.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={String(approverId)}
            onValueChange={(id) => setApproverId(Number(id))}
          />
          <PinField key={attempts} pin={pin} onPin={setPin} error={aboutPin} />
          <FormMessage>{aboutPin ? null : failure?.message}</FormMessage>
        </div>
        <Keypad keys={PIN_KEYPAD} columns={3} onPress={(key) => setPin(pinPressed(pin, key))} />
      </div>
      <DialogButtons confirm={confirmLabel} pending={pending} />
    </form>
  )
}
