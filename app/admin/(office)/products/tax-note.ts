import type { Business } from '@/lib/domain/businesses'
import { formatPercent } from '@/lib/domain/shared/percent'

/** Under every price: what it means. */
export const taxNote = ({ taxPpm, pricesIncludeTax }: Business): string =>
  `${pricesIncludeTax ? 'With' : 'Without'} ${formatPercent(taxPpm)} tax`
