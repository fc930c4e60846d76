'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/form-message'
import { LinkButton } from '@/components/ui/link-button'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import type { SaveCustomer } from '../customers/customer-dialog'
import { CustomerPicker, type FoundCustomer } from './customer-picker'
import { type Draft, type DraftLine, type Offer, type SentDraft, type Terms, withOffer } from './draft'
import { LinesCard } from './lines-card'
import { TermsCard } from './terms-card'

export type DraftVerbs = {
  save: (draft: SentDraft) => Promise<ActionResult<number>>
  findOffers: (words: string) => Promise<Offer[]>
  findCustomers: (words: string) => Promise<FoundCustomer[]>
  addCustomer: SaveCustomer
}

type DraftEditorProps = { orderId: number | null; initial: Draft; shop: Terms; verbs: DraftVerbs }

/** A sales order before it is confirmed: for whom, what, on which terms. */
export function DraftEditor({ orderId, initial, shop, verbs }: DraftEditorProps) {
  const router = useRouter()
  const { pending, failure, run } = useRun({ inPlace: true })
  const [draft, setDraft] = useState(initial)
  const [clientId] = useState(() => crypto.randomUUID())
  const change = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const changeLine = (variantId: number, patch: Partial<DraftLine>) =>
    change({ lines: draft.lines.map((line) => (line.variantId === variantId ? { ...line, ...patch } : line)) })
  const ready = draft.customer !== null && draft.lines.length > 0

  function submit() {
    if (!draft.customer) return
    const { tax, notes, customer } = draft
    const lines = draft.lines.map(({ variantId, quantity, unit }) => ({ variantId, quantity, unit }))
    run(() => verbs.save({ orderId, clientId, customerId: customer.id, lines, tax, notes }), {
      done: (id) => router.push(`/admin/orders/${id}`),
    })
  }

  return (
    <div className="grid items-start grid-cols-1 gap-4 xl:grid-cols-[1fr_24rem]">
      <div className="min-w-0 space-y-4">
        <CustomerPicker
          customer={draft.customer}
          error={failure?.fields?.customer?.[0]}
          find={verbs.findCustomers}
          add={verbs.addCustomer}
          onChange={(customer) => change({ customer })}
        />
        <LinesCard
          lines={draft.lines}
          currency={shop.currency}
          error={failure?.fields?.lines?.[0]}
          find={verbs.findOffers}
          add={(offer) => setDraft((before) => withOffer(before, offer, shop.currency))}
          change={changeLine}
          remove={(variantId) => change({ lines: draft.lines.filter((line) => line.variantId !== variantId) })}
        />
      </div>
      <div className="space-y-4">
        <TermsCard draft={draft} shop={shop} errors={failure?.fields ?? {}} change={change} />
        <FormMessage>{failure?.message}</FormMessage>
        <div className="flex flex-wrap justify-end gap-2">
          <LinkButton href={orderId === null ? '/admin/orders' : `/admin/orders/${orderId}`}>Cancel</LinkButton>
          <Button variant="primary" disabled={!ready} loading={pending} onClick={submit}>
            {orderId === null ? 'Save as draft' : 'Save the draft'}
          </Button>
        </div>
        {ready ? null : (
          <p className="text-end text-sm text-muted">Choose a customer and at least one product first.</p>
        )}
      </div>
    </div>
  )
}
