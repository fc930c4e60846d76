import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

type Named = { businessId: number; number: string }

/** Address of an order's own page, which opens it for whoever holds the link, signed in or not. */
export const orderLink = (order: Named): string => `/orders/${encodeURIComponent(order.number)}?key=${orderKey(order)}`

/** Whether a key was made here for this order. */
export function isOrderKey(order: Named, key: string): boolean {
  const [expected, given] = [Buffer.from(orderKey(order)), Buffer.from(key)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const orderKey = ({ businessId, number }: Named): string =>
  createHmac('sha256', env.secret).update(`order ${businessId} ${number}`).digest('base64url')
