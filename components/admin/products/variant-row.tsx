'use client'

import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Readings } from '@/components/money/readings'
import { IconButton } from '@/components/ui/icon-button'
import { Input, type InputProps } from '@/components/ui/input'
import { TD, TR } from '@/components/ui/table'
import type { VariantView } from '@/lib/domain/catalog'
import type { VariantDraft } from './product-draft'
import { StockBar } from './stock-bar'
import { type AdjustStock, StockDialog } from './stock-dialog'
import type { Errors } from './use-product-editor'

type VariantRowProps = {
  variant: VariantDraft
  index: number
  saved: VariantView | undefined
  errors: Errors
  currency: string
  productPrice: string
  change: (patch: Partial<VariantDraft>) => void
  remove?: () => void
  adjust?: AdjustStock
}

type Part = Exclude<keyof VariantDraft, 'key' | 'id'>

/** One variant's fields; what is wrong with them stands below each. */
export function VariantRow({ variant, index, saved, errors, currency, productPrice, ...props }: VariantRowProps) {
  const name = [variant.size, variant.colour].filter(Boolean).join(' ') || `variant ${index + 1}`
  const cell = (part: Part, label: string, look: string, more: InputProps = {}, below?: ReactNode) => (
    <TD className="align-top!">
      <Cell
        label={`${label} of ${name}`}
        error={errors[`variants.${index}.${part}`]?.[0]}
        value={variant[part]}
        onChange={(event) => props.change({ [part]: event.target.value })}
        className={look}
        {...more}
      />
      {below}
    </TD>
  )
  const amount = (part: 'price' | 'cost', label: string, placeholder: string) =>
    cell(
      part,
      label,
      'w-24',
      { inputMode: 'decimal', placeholder },
      <Readings text={variant[part]} currency={currency} onChoose={(text) => props.change({ [part]: text })} />,
    )
  return (
    <TR>
      {cell('size', 'Size', 'w-20')}
      {cell('colour', 'Colour', 'w-24')}
      {cell('sku', 'SKU', 'w-34 2xl:w-48', { placeholder: 'Made for you' })}
      {cell('barcode', 'Barcode', 'w-34 2xl:w-40', { inputMode: 'numeric' })}
      {amount('price', 'Own price', productPrice || 'As above')}
      {amount('cost', 'Cost', currency)}
      {cell('threshold', 'Low at', 'w-16', { inputMode: 'numeric' })}
      {saved ? (
        <TD className="align-top! whitespace-nowrap">
          <span className="flex min-h-control-md items-center gap-2">
            <StockBar {...saved} />
            {props.adjust ? <StockDialog variant={saved} name={name} adjust={props.adjust} /> : null}
          </span>
        </TD>
      ) : (
        cell('stock', 'Opening stock', 'w-20', { inputMode: 'numeric' })
      )}
      <TD className="align-top!">
        {props.remove ? (
          <IconButton label={`Remove ${name}`} icon={<Trash2 aria-hidden />} onClick={props.remove} />
        ) : null}
      </TD>
    </TR>
  )
}

function Cell({ label, error, className, ...rest }: InputProps & { label: string; error: string | undefined }) {
  return (
    <span className={`block ${className ?? ''}`}>
      <Input aria-label={label} aria-invalid={error ? true : undefined} title={error} {...rest} />
      {error ? <span className="mt-1 block text-sm text-danger">{error}</span> : null}
    </span>
  )
}
