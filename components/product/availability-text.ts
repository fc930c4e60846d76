import type { Tone } from '@/components/ui/tone'
import type { Availability } from '@/lib/domain/shared/availability'

export const AVAILABILITY: Record<Availability, { text: string; tone: Tone }> = {
  in_stock: { text: 'In stock', tone: 'positive' },
  few_left: { text: 'Few left', tone: 'warning' },
  sold_out: { text: 'Sold out', tone: 'neutral' },
}
