'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toaster'
import { CustomerDialog, type SaveCustomer } from './customer-dialog'

export function NewCustomer({ save }: { save: SaveCustomer }) {
  const router = useRouter()
  return (
    <CustomerDialog
      save={save}
      onSaved={(customer) => {
        toast.success(`${customer.name} is in the books`)
        router.push(`/admin/customers/${customer.id}`)
      }}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          New customer
        </Button>
      }
    />
  )
}
