'use client'

import { Trash2 } from 'lucide-react'
import { Readings } from '@/components/money/readings'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { formatMoney } from '@/lib/domain/shared/money'
import { readMoney } from '@/lib/domain/shared/typed-money'
import { countText } from '../format'
import { inCard } from '../in-card'
import { Lookup } from '../lookup'
import { Picture } from '../picture'
import type { DraftLine, Offer } from './draft'

type LinesCardProps = {
  lines: readonly DraftLine[]
  currency: string
  error?: string
  find: (words: string) => Promise<Offer[]>
  add: (offer: Offer) => void
  change: (variantId: number, patch: Partial<DraftLine>) => void
  remove: (variantId: number) => void
}

/** What is ordered; found by name, SKU or barcode, so a scanner works too. */
export function LinesCard({ lines, currency, error, find, add, change, remove }: LinesCardProps) {
  return (
    <Card as="section" aria-labelledby="items">
      <CardHeader id="items" title="Items" />
      <CardBody>
        <Lookup
          label="Add a product"
          placeholder="Product, SKU or barcode"
          find={find}
          keyOf={(offer) => `${offer.variantId}`}
          show={(offer) => <OfferLine offer={offer} currency={currency} />}
          onChoose={add}
          nothing={(words) => `Nothing is called “${words}”.`}
          invalid={error !== undefined}
        />
        <FormMessage className="mt-3">{error}</FormMessage>
      </CardBody>
      {lines.length > 0 ? (
        <Table plain label="Items of the order" sticky={false} className={inCard}>
          <THead>
            <TR>
              <TH>Product</TH>
              <TH>Price</TH>
              <TH>Quantity</TH>
              <TH align="end">Total</TH>
              <TH>
                <span className="sr-only">Remove</span>
              </TH>
            </TR>
          </THead>
          <TBody>
            {lines.map((line) => (
              <LineRow
                key={line.variantId}
                line={line}
                currency={currency}
                change={(patch) => change(line.variantId, patch)}
                remove={() => remove(line.variantId)}
              />
            ))}
          </TBody>
        </Table>
      ) : null}
    </Card>
  )
}

const nameOf = ({ name, variantName }: Offer) => [name, variantName].filter(Boolean).join(', ')

function OfferLine({ offer, currency }: { offer: Offer; currency: string }) {
  return (
    <span className="flex items-center gap-3">
      <Picture src={offer.image} />
      <span className="min-w-0 grow">
        <span className="block truncate">{nameOf(offer)}</span>
        <span className="num block text-sm text-muted">{offer.sku}</span>
      </span>
      <span className="num text-end">
        {formatMoney(offer.priceMinor, currency)}
        <span className="block text-sm text-muted">{countText(offer.stock ?? 0)} in stock</span>
      </span>
    </span>
  )
}

type LineRowProps = {
  line: DraftLine
  currency: string
  change: (patch: Partial<DraftLine>) => void
  remove: () => void
}

function LineRow({ line, currency, change, remove }: LineRowProps) {
  const unit = readMoney(line.unit, currency)
  const short = line.stock !== null && line.quantity > line.stock
  return (
    <TR>
      <TD header className="min-w-48">
        <span className="flex items-center gap-3">
          <Picture src={line.image} size="md" />
          <span className="min-w-0">
            <span className="block font-medium">{nameOf(line)}</span>
            <span className="num block text-sm text-muted">{line.sku}</span>
          </span>
        </span>
      </TD>
      <TD>
        <Input
          className="w-28"
          aria-label={`Price of ${nameOf(line)}`}
          aria-invalid={unit.kind !== 'amount' || undefined}
          inputMode="decimal"
          value={line.unit}
          onChange={(event) => change({ unit: event.target.value })}
        />
        <Readings text={line.unit} currency={currency} onChoose={(text) => change({ unit: text })} />
      </TD>
      <TD>
        <QuantityStepper
          label={`Quantity of ${nameOf(line)}`}
          min={1}
          value={line.quantity}
          onValueChange={(quantity) => change({ quantity })}
        />
        {short ? <span className="block text-sm text-danger">Only {countText(line.stock ?? 0)} in stock</span> : null}
      </TD>
      <TD numeric className="font-medium">
        {unit.kind === 'amount' ? formatMoney(unit.minor * BigInt(line.quantity), currency) : '–'}
      </TD>
      <TD align="end">
        <IconButton label={`Remove ${nameOf(line)}`} icon={<Trash2 aria-hidden />} onClick={remove} />
      </TD>
    </TR>
  )
}
