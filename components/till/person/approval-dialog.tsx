'use client'

import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { Spinner } from '@/components/ui/spinner'
import { useAnswer } from '@/components/ui/use-answer'
import type { ApprovedRight } from '@/lib/domain/people'
import { useActions } from '../shared/actions'
import { ApprovalForm } from './approval-form'
import type { Approve } from './use-approval'

type ApprovalDialogProps = {
  right: ApprovedRight
  /** What is to be approved. */
  description: ReactNode
  confirmLabel: string
  onApprove: Approve
  onOpenChange: (open: boolean) => void
  /** What the cashier says first, such as a reason. */
  children?: ReactNode
}

/** A manager beside the cashier agrees to one thing, with their PIN. Esc leaves all as it was. */
export function ApprovalDialog({ right, description, onOpenChange, children, ...form }: ApprovalDialogProps) {
  const { findApprovers } = useActions()
  const { value: approvers, problem } = useAnswer(right, () => findApprovers(right))
  return (
    <Dialog open onOpenChange={onOpenChange} title="Ask a manager" description={description}>
      {problem ? <Alert tone="warning" live="assertive" title={problem} /> : null}
      {!approvers && !problem ? <Spinner label="Looking for managers" /> : null}
      {approvers?.length === 0 ? <Nobody /> : null}
      {approvers && approvers.length > 0 ? (
        <ApprovalForm approvers={approvers} onDone={() => onOpenChange(false)} {...form}>
          {children}
        </ApprovalForm>
      ) : null}
    </Dialog>
  )
}

const Nobody = () => (
  <>
    <Alert tone="warning" title="No manager has a PIN yet">
      Managers and admins set theirs in the back office: a press on their name at the top, then “PIN for the till”.
    </Alert>
    <div className="mt-5 flex justify-end">
      <DialogClose>
        <Button>Back</Button>
      </DialogClose>
    </div>
  </>
)
