'use client'

import { UserPlus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { CustomerDialog, type SaveCustomer } from '../customers/customer-dialog'
import { Lookup } from '../lookup'

export type FoundCustomer = { id: number; name: string; note: string }

type CustomerPickerProps = {
  customer: { id: number; name: string } | null
  error?: string
  find: (words: string) => Promise<FoundCustomer[]>
  add: SaveCustomer
  onChange: (customer: { id: number; name: string } | null) => void
}

/** Whom the order is for: found in the books or added to them. */
export function CustomerPicker({ customer, error, find, add, onChange }: CustomerPickerProps) {
  return (
    <Card as="section" aria-labelledby="customer">
      <CardHeader
        id="customer"
        title="Customer"
        actions={
          customer ? (
            <Button size="sm" onClick={() => onChange(null)}>
              Choose another
            </Button>
          ) : (
            <CustomerDialog
              save={add}
              onSaved={onChange}
              trigger={
                <Button size="sm" icon={<UserPlus aria-hidden />}>
                  New customer
                </Button>
              }
            />
          )
        }
      />
      <CardBody>
        {customer ? (
          <p className="text-lg font-medium">{customer.name}</p>
        ) : (
          <Lookup
            label="Find the customer"
            placeholder="Name, e-mail or phone"
            find={find}
            keyOf={(found) => `${found.id}`}
            show={(found) => (
              <>
                {found.name} <span className="text-sm text-muted">{found.note}</span>
              </>
            )}
            onChoose={onChange}
            nothing={(words) => `Nobody in the books is called “${words}”.`}
            invalid={error !== undefined}
          />
        )}
        <FormMessage className="mt-3">{error}</FormMessage>
      </CardBody>
    </Card>
  )
}
