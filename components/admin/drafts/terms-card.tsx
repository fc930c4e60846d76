'use client'

import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { formatMoney } from '@/lib/domain/shared/money'
import { formatPercent } from '@/lib/domain/shared/percent'
import { type Draft, priceOf, type Terms } from './draft'

type TermsCardProps = {
  draft: Draft
  shop: Terms
  errors: Readonly<Record<string, readonly string[]>>
  change: (patch: Partial<Draft>) => void
}

/** Tax, notes and what it comes to, reckoned as the shop will. */
export function TermsCard({ draft, shop, errors, change }: TermsCardProps) {
  const priced = priceOf(draft, shop)
  const money = (minor: bigint) => formatMoney(minor, shop.currency)
  const asShop = `${formatPercent(shop.taxPpm)} ${shop.pricesIncludeTax ? 'in the prices' : 'on top'}`
  return (
    <Card as="section" aria-labelledby="terms">
      <CardHeader id="terms" title="Terms" />
      <CardBody className="grid gap-4">
        <TextField
          label="Tax rate put on top"
          name="tax"
          optional
          inputMode="decimal"
          after="%"
          placeholder={`As the shop: ${asShop}`}
          errors={errors}
          value={draft.tax}
          onChange={(event) => change({ tax: event.target.value })}
        />
        <TextareaField
          label="Notes"
          name="notes"
          optional
          rows={3}
          maxLength={2000}
          hint="They stand on the invoice."
          value={draft.notes}
          onChange={(event) => change({ notes: event.target.value })}
        />
        {priced ? (
          <dl className="num space-y-1.5 border-t border-line pt-3 [&>div]:flex [&>div]:justify-between [&>div]:gap-6">
            <div>
              <dt>Items</dt>
              <dd>{money(priced.subtotalMinor)}</dd>
            </div>
            <div className="text-muted">
              <dt>Tax</dt>
              <dd>{money(priced.taxMinor)}</dd>
            </div>
            <div className="text-lg font-semibold">
              <dt>Total</dt>
              <dd>{money(priced.totalMinor)}</dd>
            </div>
          </dl>
        ) : (
          <p className="border-t border-line pt-3 text-muted">Something above is not a number yet.</p>
        )}
      </CardBody>
    </Card>
  )
}
