import { Till } from '@/components/till/shell/till'
import { signOut } from '@/lib/auth/actions'
import { staffContext } from '@/lib/auth/context'
import { getBusiness } from '@/lib/domain/businesses'
import { getAccount } from '@/lib/domain/people'
import { may } from '@/lib/domain/shared/permissions'
import { findOpenShift, findTills } from '@/lib/domain/shifts'
import * as actions from './actions'

export const metadata = { title: 'Till' }

export default async function TillPage() {
  const ctx = await staffContext('till.sell')
  const [business, account, shift, tills] = await Promise.all([
    getBusiness(ctx),
    getAccount(ctx),
    findOpenShift(ctx),
    findTills(ctx),
  ])
  const { id, name, currency, timeZone, taxPpm, pricesIncludeTax, cashRoundingMinor } = business
  const person = {
    id: ctx.actor.accountId,
    name: ctx.actor.name,
    username: account.username,
    mayRefund: may(ctx.actor, 'till.refund'),
    maySetPrices: business.cashiersSetPrices || may(ctx.actor, 'till.price'),
    mayManage: may(ctx.actor, 'reports.read'),
  }
  return (
    <Till
      key={person.id}
      shop={{ id, name, currency, timeZone, taxPpm, pricesIncludeTax, cashRoundingMinor }}
      person={person}
      openShift={shift}
      tills={tills}
      actions={{ ...actions }}
      signOut={signOut}
    />
  )
}
