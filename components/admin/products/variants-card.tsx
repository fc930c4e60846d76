'use client'

import { Grid3x3, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { Table, TBody, TH, THead, TR } from '@/components/ui/table'
import { toast } from '@/components/ui/toaster'
import type { VariantView } from '@/lib/domain/catalog'
import { plural } from '../format'
import { inCard } from '../in-card'
import { GenerateVariants } from './generate-variants'
import { combine, newVariant, type VariantDraft } from './product-draft'
import type { AdjustStock } from './stock-dialog'
import type { Errors } from './use-product-editor'
import { VariantRow } from './variant-row'

type VariantsCardProps = {
  variants: VariantDraft[]
  /** Those that are saved, with their stock. */
  saved: readonly VariantView[]
  errors: Errors
  currency: string
  productPrice: string
  change: (variants: VariantDraft[]) => void
  changeVariant: (key: string, patch: Partial<VariantDraft>) => void
  adjust?: AdjustStock
}

const newKey = () => crypto.randomUUID()

/** What is counted and sold: one row each, or one plain row for a product that comes in one kind. */
export function VariantsCard({ variants, change, ...props }: VariantsCardProps) {
  const [generating, setGenerating] = useState(false)

  function generate(sizes: string[], colours: string[]) {
    const combined = combine(variants, sizes, colours, newKey)
    change(combined.variants)
    toast(combined.added > 0 ? `${plural(combined.added, 'variant')} added` : 'All of these are there already')
  }

  function remove(key: string) {
    const before = variants
    change(variants.filter((variant) => variant.key !== key))
    toast('Variant taken out', { action: { label: 'Undo', onClick: () => change(before) } })
  }

  return (
    <Card as="section" aria-labelledby="variants">
      <CardHeader
        id="variants"
        title="Variants"
        description="Each has its own code, stock and, if you like, price."
        actions={
          <>
            <Button size="sm" icon={<Grid3x3 aria-hidden />} onClick={() => setGenerating(true)}>
              Sizes × colours
            </Button>
            <Button size="sm" icon={<Plus aria-hidden />} onClick={() => change([...variants, newVariant(newKey())])}>
              Add a variant
            </Button>
          </>
        }
      />
      <FormMessage className="mx-4 mb-3">{props.errors.variants?.[0]}</FormMessage>
      <Table plain label="Variants" sticky={false} className={`${inCard} [&_td]:px-1.5 [&_th]:px-1.5`}>
        <THead>
          <TR>
            <TH>Size</TH>
            <TH>Colour</TH>
            <TH>SKU</TH>
            <TH>Barcode</TH>
            <TH>Own price</TH>
            <TH>Cost</TH>
            <TH>Low at</TH>
            <TH>Stock</TH>
            <TH>
              <span className="sr-only">Remove</span>
            </TH>
          </TR>
        </THead>
        <TBody>
          {variants.map((variant, index) => (
            <VariantRow
              key={variant.key}
              variant={variant}
              index={index}
              saved={props.saved.find(({ id }) => id === variant.id)}
              errors={props.errors}
              currency={props.currency}
              productPrice={props.productPrice}
              change={(patch) => props.changeVariant(variant.key, patch)}
              remove={variants.length > 1 ? () => remove(variant.key) : undefined}
              adjust={props.adjust}
            />
          ))}
        </TBody>
      </Table>
      <GenerateVariants open={generating} onOpenChange={setGenerating} onGenerate={generate} />
    </Card>
  )
}
