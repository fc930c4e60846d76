'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { type SettingsDraft, settingsDraft } from '@/components/admin/settings/settings-draft'
import { updateSettings } from '@/lib/domain/businesses'
import { invalid } from '@/lib/domain/shared/errors'
import { action } from '@/lib/forms/action'
import { optionalMoney, typedMoney, typedPercent } from '@/lib/forms/typed'

const word = z.string().max(200)

const Draft = z.object({
  name: word,
  industryId: z.string().regex(/^\d{0,9}$/),
  country: word,
  currency: word,
  timeZone: word,
  dayCutOff: word,
  tax: word,
  pricesIncludeTax: z.boolean(),
  cashRounding: z.string().regex(/^\d{1,9}$/),
  shipping: word,
  freeShipping: word,
  cashiersSetPrices: z.boolean(),
}) satisfies z.ZodType<SettingsDraft>

const save = action(Draft, async (ctx, draft) => {
  const business = await updateSettings(ctx, {
    name: draft.name,
    industryId: draft.industryId === '' ? null : Number(draft.industryId),
    country: draft.country,
    currency: draft.currency,
    timeZone: draft.timeZone,
    dayCutOff: minutesOf(draft.dayCutOff),
    taxPpm: typedPercent('taxPpm', draft.tax),
    pricesIncludeTax: draft.pricesIncludeTax,
    cashRoundingMinor: BigInt(draft.cashRounding),
    shippingMinor: typedMoney('shippingMinor', draft.shipping, draft.currency),
    freeShippingMinor: optionalMoney('freeShippingMinor', draft.freeShipping, draft.currency),
    cashiersSetPrices: draft.cashiersSetPrices,
  })
  refresh()
  return settingsDraft(business)
})

export async function saveSettings(draft: SettingsDraft) {
  return save(draft)
}

function minutesOf(clock: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock)
  if (!match) throw invalid('dayCutOff', 'Please give a time of the day.')
  return Number(match[1]) * 60 + Number(match[2])
}
