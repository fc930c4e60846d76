'use client'

import { useMemo, useState } from 'react'
import { answered } from '@/components/ui/answered'
import { toast } from '@/components/ui/toaster'
import type { Cart, CartItem, ChangedCart } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'
import type { ActionResult } from '@/lib/forms/action'
import { type CartTerms, expectedItems, type NewItem, withItems } from './cart-math'
import { useDrafts } from './use-drafts'

export type CartActions = {
  addItem: (input: { variantId: number; quantity: number }) => Promise<ActionResult<ChangedCart>>
  changeItem: (input: { itemId: number; quantity: number }) => Promise<ActionResult<ChangedCart>>
  removeItem: (input: { itemId: number }) => Promise<ActionResult<Cart>>
}

export type CartState = {
  /** What the server knows, with what the buyer just did already done to it. */
  cart: Cart
  /** Something is on its way to the server. */
  busy: boolean
  said: string
  open: boolean
  setOpen: (open: boolean) => void
  add: (item: NewItem, quantity: number) => Promise<boolean>
  setQuantity: (item: CartItem, quantity: number) => void
  remove: (item: CartItem) => Promise<void>
}

type Addition = { item: NewItem; quantity: number }

export function useCartState(fromServer: Cart | null, terms: CartTerms, actions: CartActions): CartState {
  const { known, said, settle } = useKnownCart(fromServer)
  const [added, setAdded] = useState<Addition | null>(null)
  const [open, setOpen] = useState(false)
  const { drafts, ...changes } = useChanges(actions, settle)
  const cart = useMemo(
    () => withItems(known, terms, expectedItems(known?.items ?? [], drafts, added)),
    [known, terms, drafts, added],
  )

  async function add(item: NewItem, quantity: number) {
    setAdded({ item, quantity })
    setOpen(true)
    const answer = actions.addItem({ variantId: item.variantId, quantity })
    const done = await settle(answer, ({ note }) => note ?? `${item.name} added.`)
    setAdded(null)
    if (!done) setOpen(false)
    return done
  }

  return { cart, busy: added !== null || drafts.size > 0, said, open, setOpen, add, ...changes }
}

type Settle = <T extends Cart>(answer: Promise<ActionResult<T>>, tell: (cart: T) => string) => Promise<boolean>

const LOST = 'The shop did not answer. Please try again.'

/** The cart as the server last told it; `settle` takes in an answer, or says why there is none. */
function useKnownCart(fromServer: Cart | null) {
  const [known, setKnown] = useLatest(fromServer)
  const [said, setSaid] = useState('')

  const settle: Settle = async (answer, tell) => {
    const result = await answered(() => answer, LOST)
    if (result.ok) {
      setKnown(result.value)
      setSaid(`${tell(result.value)} ${inWords(result.value)}`)
    } else toast.error(result.message)
    return result.ok
  }

  return { known, said, settle }
}

function useChanges({ addItem, changeItem, removeItem }: CartActions, settle: Settle) {
  const { drafts, draft, drop, later } = useDrafts()

  async function send(item: CartItem, quantity: number) {
    await settle(changeItem({ itemId: item.id, quantity }), ({ note }) => {
      if (note) toast.warning(note)
      return note ?? `${item.name}: ${quantity}.`
    })
    drop(item.id, quantity)
  }

  function setQuantity(item: CartItem, quantity: number) {
    draft(item.id, quantity)
    later(item.id, () => send(item, quantity))
  }

  async function remove(item: CartItem) {
    draft(item.id, 0)
    later(item.id, null)
    const done = await settle(removeItem({ itemId: item.id }), () => `${item.name} removed.`)
    drop(item.id, 0)
    if (done) offerUndo(item)
  }

  function offerUndo({ name, variantId, quantity }: CartItem) {
    const onClick = () => settle(addItem({ variantId, quantity }), () => `${name} is back.`)
    toast(`${name} removed from your cart`, { action: { label: 'Undo', onClick } })
  }

  return { drafts, setQuantity, remove }
}

/** State that follows its source whenever a newer one arrives. */
function useLatest<T>(source: T) {
  const [seen, setSeen] = useState(source)
  const [value, setValue] = useState(source)
  if (source !== seen) {
    setSeen(source)
    setValue(source)
  }
  return [value, setValue] as const
}

const inWords = ({ count, totals, currency }: Cart): string =>
  `${count} ${count === 1 ? 'item' : 'items'} in your cart, ${formatMoney(totals.totalMinor, currency)}.`
