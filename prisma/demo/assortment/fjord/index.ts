import { stockUp } from '../stock-up'
import { daily } from './daily'
import { family } from './family'
import { firstAid } from './first-aid'
import { skin } from './skin'
import { wellbeing } from './wellbeing'

/** The second business: a pharmacy with its own currency, tax and time zone. */
export const fjord = stockUp(
  {
    slug: 'fjord',
    name: 'Fjord Apotek & Care',
    industry: 'Health & Beauty',
    country: 'DK',
    currency: 'DKK',
    timeZone: 'Europe/Copenhagen',
    taxPpm: 250_000,
    pricesIncludeTax: true,
    cashRoundingMinor: 50n,
    shippingMinor: 4900n,
    freeShippingMinor: 49900n,
    barcodePrefix: '43999',
  },
  [firstAid, skin, daily, family, wellbeing],
)
