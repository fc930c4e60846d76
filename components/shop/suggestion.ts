import type { Availability } from '@/lib/domain/shared/availability'

/** A product as the search field offers it. */
export type Suggestion = {
  href: string
  name: string
  image: string | null
  price: string
  from: boolean
  availability: Availability
  category: string
}
