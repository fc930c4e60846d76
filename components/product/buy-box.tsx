'use client'

import { ShoppingBag } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useCart } from '@/components/cart/cart-provider'
import { Button } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { formatMoney } from '@/lib/domain/shared/money'
import { ChoiceFields } from './choice-fields'
import { firstChoice, type SoldVariant, type VariantChoice, variantOf } from './choices'
import { StockText } from './stock-text'

export type SoldProduct = {
  id: number
  slug: string
  name: string
  image: string | null
  variants: readonly SoldVariant[]
}

type BuyBoxProps = {
  product: SoldProduct
  currency: string
  /** Shown beside the price: whether tax is in it. */
  taxNote: string
  /** The variant the address asks for. */
  wantedId?: number
  /** Where the form goes without JavaScript. */
  fallback: (form: FormData) => Promise<void>
}

/** Choose, see what it costs and whether it is there, and put it into the cart. */
export function BuyBox({ product, currency, taxNote, wantedId, fallback }: BuyBoxProps) {
  const { add, cart } = useCart()
  const [choice, setChoice] = useState<VariantChoice>(() => firstChoice(product.variants, wantedId))
  const [quantity, setQuantity] = useState(1)
  const variant = variantOf(product.variants, choice)
  const inCart = cart.items.find((item) => item.variantId === variant?.id)?.quantity ?? 0
  const left = Math.max((variant?.stock ?? 0) - inCart, 0)

  async function buy(event: FormEvent) {
    event.preventDefault()
    if (!variant || left === 0) return
    const { id, slug, name, image } = product
    const { priceMinor: unitMinor, stock: available, sku, name: variantName } = variant
    const item = { variantId: variant.id, productId: id, slug, name, variantName, image, sku, available, unitMinor }
    if (await add(item, Math.min(quantity, left))) setQuantity(1)
  }

  return (
    <form action={fallback} onSubmit={buy} className="space-y-6">
      <input type="hidden" name="productId" value={product.id} />
      <p aria-live="polite">
        <Price
          size="xl"
          text={formatMoney((variant ?? product.variants[0])?.priceMinor ?? 0n, currency)}
          note={taxNote || undefined}
        />
      </p>
      <ChoiceFields variants={product.variants} choice={choice} onChoose={setChoice} />
      <StockText variant={variant} inCart={inCart} />
      <div className="z-sticky -mx-4 flex gap-3 bg-bg px-4 py-3 max-lg:sticky max-lg:bottom-0 max-lg:border-t max-lg:border-line sm:-mx-5 sm:px-5 lg:mx-0 lg:p-0">
        <QuantityStepper
          label={`Quantity of ${product.name}`}
          name="quantity"
          size="lg"
          min={1}
          max={Math.max(left, 1)}
          value={Math.min(quantity, Math.max(left, 1))}
          onValueChange={setQuantity}
          disabled={left === 0}
        />
        <Button
          type="submit"
          variant="primary"
          size="lg"
          full
          className="min-w-0 shrink!"
          icon={<ShoppingBag aria-hidden />}
          aria-disabled={left === 0 || undefined}
        >
          {wording(variant, left)}
        </Button>
      </div>
    </form>
  )
}

function wording(variant: SoldVariant | undefined, left: number): string {
  if (!variant) return 'Not made this way'
  if (variant.stock === 0) return 'Sold out'
  return left === 0 ? 'All in your cart' : 'Add to cart'
}
