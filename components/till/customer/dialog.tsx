'use client'

import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SearchInput } from '@/components/ui/search-input'
import { Spinner } from '@/components/ui/spinner'
import type { BasketCustomer } from '../sale/basket'
import { changeBasket } from '../sale/sale'
import { useTill } from '../shell/context'
import { NewCustomer } from './new-customer'
import { useCustomers } from './use-customers'

/** Finds a customer while typing, or adds one; Enter takes the first. */
export function CustomerDialog() {
  const { change, close, say } = useTill()
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState(false)

  function take(customer: BasketCustomer) {
    change((now) => changeBasket(now, (basket) => ({ ...basket, customer: { id: customer.id, name: customer.name } })))
    say(`For ${customer.name}.`)
    close()
  }

  return (
    <Dialog open onOpenChange={close} title={adding ? 'New customer' : 'Customer'}>
      {adding ? (
        <NewCustomer suggested={search} onAdded={take} onBack={() => setAdding(false)} />
      ) : (
        <Find search={search} onSearch={setSearch} onTake={take} onAdd={() => setAdding(true)} />
      )}
    </Dialog>
  )
}

type FindProps = {
  search: string
  onSearch: (search: string) => void
  onTake: (customer: BasketCustomer) => void
  onAdd: () => void
}

function Find({ search, onSearch, onTake, onAdd }: FindProps) {
  const { found, pending, failed } = useCustomers(search)
  const [first] = found
  return (
    <>
      <SearchInput
        label="Search by name, e-mail or phone"
        value={search}
        onValueChange={onSearch}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first && !pending) onTake(first)
        }}
      />
      <div aria-busy={pending} className="mt-2 min-h-40">
        {failed ? <p className="py-3 text-danger">{failed}</p> : null}
        <ul>
          {found.map((customer) => (
            <li key={customer.id}>
              <button
                type="button"
                onClick={() => onTake(customer)}
                className="flex min-h-14 w-full flex-col justify-center border-b border-line px-2 text-start hover:bg-hover"
              >
                <span className="font-medium">{customer.name}</span>
                <span className="text-sm text-muted">
                  {[customer.phone, customer.email].filter(Boolean).join(' · ') || 'No phone or e-mail'}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {pending ? <Spinner label="Searching" className="my-3" /> : null}
        {!pending && !failed && found.length === 0 ? <p className="py-3 text-muted">Nobody found.</p> : null}
      </div>
      <Button icon={<UserRoundPlus aria-hidden />} onClick={onAdd} className="mt-3">
        Add a new customer
      </Button>
    </>
  )
}
