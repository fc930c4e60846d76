'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { IconButton } from '@/components/ui/icon-button'
import { toast } from '@/components/ui/toaster'
import type { Customer } from '@/lib/domain/customers'
import type { ActionResult } from '@/lib/forms/action'
import { CustomerDialog, type SaveCustomer } from './customer-dialog'

type CustomerActionsProps = {
  customer: Customer
  save: SaveCustomer
  remove: (id: number) => Promise<ActionResult<unknown>>
}

export function CustomerActions({ customer, save, remove }: CustomerActionsProps) {
  const router = useRouter()

  async function discard() {
    const answer = await remove(customer.id)
    if (answer.ok) {
      toast.success(`${customer.name} is off the books`)
      router.push('/admin/customers')
    }
    return answer
  }

  return (
    <>
      <ConfirmDialog
        title={`Take ${customer.name} off the books?`}
        description="Their orders stay, with the name and address written into them."
        confirmLabel="Delete the customer"
        onConfirm={discard}
        trigger={<IconButton variant="secondary" label={`Delete ${customer.name}`} icon={<Trash2 aria-hidden />} />}
      />
      <CustomerDialog
        customer={customer}
        save={save}
        onSaved={() => toast.success('Saved')}
        trigger={<Button icon={<Pencil aria-hidden />}>Edit</Button>}
      />
    </>
  )
}
