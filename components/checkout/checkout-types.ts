import type { ActionFailure } from '@/lib/forms/action'

/** What the form's action answers when it did not lead to the order's page. */
export type CheckoutAnswer = ActionFailure | null
export type CheckoutAction = (before: CheckoutAnswer, form: FormData) => Promise<CheckoutAnswer>

export type Buyer = {
  name: string
  email: string
  phone: string
  street: string
  postcode: string
  city: string
  country: string
}

export type Delivery = 'deliver' | 'collect'
