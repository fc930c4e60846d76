import type { Temporal } from 'temporal-polyfill'
import type { Db } from '@/lib/db/transaction'
import { installState, nameHouse } from '@/lib/domain/businesses'
import { businessOf } from '@/lib/domain/shared/context'
import { type Cast, engageCast } from './cast'
import { readGoods } from './goods'
import { planHistory } from './history/plan'
import { type History, recordHistory } from './history/record'
import { planDeliveries } from './history/restock'
import { openBusiness } from './open-business'
import { readTerms } from './read-data'
import { takeStock } from './stocktake'

const DAYS = 548
const ORDERS = 8000
const SEED = 1356

/** Makes the demo, once: the house business with its history, and a second business in another trade. */
export async function fillDemo(db: Db, now: Temporal.Instant): Promise<void> {
  const { demo, needsSetup } = await installState(db)
  if (!demo || !needsSetup) return
  const dates = { opened: daysBefore(now, DAYS + 1), newArrivals: daysBefore(now, 3) }
  const house = await openBusiness(db, 'kontor', dates)
  await nameHouse(db, businessOf(house.ctx))
  await openBusiness(db, 'fjord', dates)
  const cast = await engageCast(house, now)
  await db.$executeRaw`analyze`
  await recordHistory(cast, historyOf(cast, now))
  await takeStock(house, daysBefore(now, 1))
}

function historyOf({ customers }: Cast, now: Temporal.Instant): History {
  const [products, { timeZone }] = [readGoods('kontor'), readTerms('kontor')]
  const until = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const buyers = customers.length - 1 // the one who signs in comes by now and then only
  const orders = planHistory({ products, until, timeZone, days: DAYS, orders: ORDERS, buyers, seed: SEED })
  const variants = products.flatMap((product) => product.variants)
  return { orders, deliveries: planDeliveries(orders, variants, timeZone), timeZone, now }
}

const daysBefore = (now: Temporal.Instant, days: number) =>
  new Date(now.subtract({ hours: days * 24 }).epochMilliseconds)
