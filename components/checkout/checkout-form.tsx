'use client'

import { type ReactNode, useState } from 'react'
import { type CartTerms, withItems } from '@/components/cart/cart-math'
import { Checkbox } from '@/components/ui/checkbox'
import { FormMessage } from '@/components/ui/form-message'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/textarea-field'
import type { Cart } from '@/lib/domain/carts'
import { formatMoney } from '@/lib/domain/shared/money'
import { CHECKOUT_METHODS, type CheckoutMethod } from '@/lib/domain/shared/payment-methods'
import type { ActionResult } from '@/lib/forms/action'
import { AddressFields } from './address-fields'
import type { Buyer, CheckoutAction, Delivery } from './checkout-types'
import { ContactFields } from './contact-fields'
import { OrderSummary } from './order-summary'
import { ShortageNotice } from './shortage-notice'
import { useCheckout } from './use-checkout'

type CheckoutFormProps = {
  cart: Cart
  terms: CartTerms
  buyer: Buyer
  signedIn: boolean
  countries: readonly { value: string; label: string }[]
  /** Made when the page was: however often it is sent, it is one order. */
  clientId: string
  checkOut: CheckoutAction
  takeWhatIsLeft: () => Promise<ActionResult<unknown>>
}

/** One page from cart to order: who, how, and how it is paid. */
export function CheckoutForm(props: CheckoutFormProps) {
  const { terms, buyer, signedIn, countries, clientId, takeWhatIsLeft } = props
  const [how, setHow] = useState<Delivery>('deliver')
  const collect = how === 'collect'
  const cart = withItems(props.cart, collect ? { ...terms, shippingMinor: 0n } : terms, props.cart.items)
  const { form, errors, message, shortages, pending } = useCheckout(props.checkOut, cart)
  return (
    <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="lg:sticky lg:top-24 lg:order-last">
        <OrderSummary cart={cart} collect={collect} />
      </div>
      <form {...form} className="space-y-9">
        <input type="hidden" name="clientId" value={clientId} />
        <input type="hidden" name="lines" value={linesOf(cart)} />
        <input type="hidden" name="expected" value={String(cart.totals.totalMinor)} />
        <Part number={1} title="Who are you?">
          <ContactFields buyer={buyer} errors={errors} />
        </Part>
        <Part number={2} title="How do you get it?">
          <RadioGroup
            legend="Delivery"
            hideLegend
            name="how"
            variant="cards"
            columns={2}
            options={deliveryOptions(props.cart, terms)}
            value={how}
            onValueChange={(value) => setHow(value === 'collect' ? 'collect' : 'deliver')}
          />
          {collect ? null : <AddressFields buyer={buyer} countries={countries} errors={errors} />}
          {signedIn ? (
            <Checkbox
              name="remember"
              value="1"
              defaultChecked={buyer.street === ''}
              label="Keep this for the next time"
            />
          ) : null}
        </Part>
        <Part number={3} title="How do you pay?">
          <RadioGroup
            legend="Payment"
            hideLegend
            name="payBy"
            variant="cards"
            columns={2}
            options={paymentOptions(collect)}
            defaultValue="cash"
          />
          <TextareaField
            label="Anything we should know?"
            name="notes"
            rows={2}
            maxLength={1000}
            optional
            errors={errors}
          />
        </Part>
        <div className="space-y-4">
          {shortages.length > 0 ? <ShortageNotice shortages={shortages} takeWhatIsLeft={takeWhatIsLeft} /> : null}
          <FormMessage>{shortages.length > 0 ? undefined : message}</FormMessage>
          <SubmitButton size="xl" full loading={pending} pendingText="Placing your order">
            <span className="num">Place order · {formatMoney(cart.totals.totalMinor, cart.currency)}</span>
          </SubmitButton>
          <p className="text-sm text-muted">Nothing is charged now. Pressing twice does no harm: it stays one order.</p>
        </div>
      </form>
    </div>
  )
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="space-y-4">
      <h2 className="flex items-center gap-3 text-xl font-semibold tracking-[-0.02em]">
        <span
          aria-hidden
          className="num grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-sm text-accent"
        >
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}

const linesOf = (cart: Cart): string =>
  JSON.stringify(cart.items.map(({ variantId, quantity }) => ({ variantId, quantity })))

function deliveryOptions(cart: Cart, terms: CartTerms) {
  const { shippingMinor } = withItems(cart, terms, cart.items).totals
  const costs = shippingMinor === 0n ? 'Free' : formatMoney(shippingMinor, cart.currency)
  return [
    { value: 'deliver', label: 'Deliver it to me', aside: costs },
    { value: 'collect', label: 'I collect it at the counter', aside: 'Free' },
  ]
}

function paymentOptions(collect: boolean) {
  const words: Record<CheckoutMethod, { label: string; description: string }> = {
    cash: collect
      ? { label: 'At the counter', description: 'Cash or card, when you collect it.' }
      : { label: 'On delivery', description: 'In cash, when it arrives.' },
    invoice: { label: 'By invoice', description: 'By bank transfer, once you have it.' },
  }
  return CHECKOUT_METHODS.map((value) => ({ value, ...words[value] }))
}
