import type { TillProduct } from '../find/catalogue'

/** What lies over the selling screen: one thing at a time. */
export type Overlay =
  | { kind: 'help' | 'customer' | 'park' | 'parked' | 'note' | 'basketDiscount' | 'shift' | 'approval' | 'signIn' }
  | { kind: 'line'; variantId: number; field: 'quantity' | 'discount' | 'price' }
  | { kind: 'variants'; product: TillProduct; quantity: number }
  | { kind: 'sales'; number?: string }
