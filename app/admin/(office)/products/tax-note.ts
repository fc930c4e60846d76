import { rateText } from '@/components/admin/format'
import type { Business } from '@/lib/domain/businesses'

/** Under every price: what it means. */
export const taxNote = ({ taxPpm, pricesIncludeTax }: Business): string =>
  `${pricesIncludeTax ? 'With' : 'Without'} ${rateText(taxPpm)} tax`
