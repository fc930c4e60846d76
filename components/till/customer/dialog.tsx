'use client'

import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ComboboxList, ComboboxOption } from '@/components/ui/combobox'
import { Dialog } from '@/components/ui/dialog'
import { SearchInput } from '@/components/ui/search-input'
import { Spinner } from '@/components/ui/spinner'
import { useAnswer } from '@/components/ui/use-answer'
import { useCombobox } from '@/components/ui/use-combobox'
import type { BasketCustomer } from '../sale/basket'
import { useChangeSale } from '../sale/context'
import { changeBasket } from '../sale/sale'
import { useActions } from '../shared/actions'
import { useOverlays } from '../shell/overlay'
import { useSignals } from '../shell/signals'
import { NewCustomer } from './new-customer'

const PAUSE_MS = 200

/** Finds a customer while typing, or adds one; Enter takes the first. */
export function CustomerDialog() {
  const change = useChangeSale()
  const { close } = useOverlays()
  const { say } = useSignals()
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
  const actions = useActions()
  const {
    value: found = [],
    waiting,
    problem,
  } = useAnswer(search, (words) => actions.findCustomers({ search: words }), PAUSE_MS)
  const combobox = useCombobox({
    items: found,
    keyOf: ({ id }) => String(id),
    open: found.length > 0,
    waiting,
    onChoose: onTake,
  })
  return (
    <>
      <SearchInput
        {...combobox.field}
        label="Search by name, e-mail or phone"
        value={search}
        onValueChange={(words) => {
          onSearch(words)
          combobox.unmark()
        }}
      />
      <div aria-busy={waiting} className="mt-2 min-h-40">
        {problem ? <p className="py-3 text-danger">{problem}</p> : null}
        <ComboboxList id={combobox.listId} label="Customers" hidden={found.length === 0}>
          {found.map((customer) => (
            <ComboboxOption
              key={customer.id}
              option={combobox.optionOf(customer)}
              className="flex min-h-14 flex-col justify-center border-b border-line px-2"
            >
              <span className="font-medium">{customer.name}</span>
              <span className="text-sm text-muted">
                {[customer.phone, customer.email].filter(Boolean).join(' · ') || 'No phone or e-mail'}
              </span>
            </ComboboxOption>
          ))}
        </ComboboxList>
        {waiting ? <Spinner label="Searching" className="my-3" /> : null}
        <p role="status" className="py-3 text-muted empty:hidden">
          {!waiting && !problem && found.length === 0 ? 'Nobody found.' : ''}
        </p>
      </div>
      <Button icon={<UserRoundPlus aria-hidden />} onClick={onAdd} className="mt-3">
        Add a new customer
      </Button>
    </>
  )
}
