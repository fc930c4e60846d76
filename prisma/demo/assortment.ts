import { fjord } from './assortment/fjord'
import { kontor } from './assortment/kontor'

export { fjord } from './assortment/fjord'
export { kontor } from './assortment/kontor'

/** Every business of the demo, the house business first. */
export const demoBusinesses = [kontor, fjord] as const
