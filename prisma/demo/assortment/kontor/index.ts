import { stockUp } from '../stock-up'
import { accessories } from './accessories'
import { bags } from './bags'
import { bath } from './bath'
import { clothing } from './clothing'
import { garden } from './garden'
import { home } from './home'
import { kitchen } from './kitchen'
import { outdoors } from './outdoors'
import { pantry } from './pantry'
import { paper } from './paper'
import { table } from './table'
import { toys } from './toys'

/** The house business: an independent general store in Hamburg. */
export const kontor = stockUp(
  {
    slug: 'kontor',
    name: 'Kontor & Co.',
    industry: 'Retail',
    country: 'DE',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    taxPpm: 190_000,
    pricesIncludeTax: true,
    cashRoundingMinor: 1n,
    shippingMinor: 490n,
    freeShippingMinor: 5900n,
    barcodePrefix: '40999',
  },
  [table, kitchen, home, paper, bags, clothing, accessories, bath, pantry, garden, toys, outdoors],
)
