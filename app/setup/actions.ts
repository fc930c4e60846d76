'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { Answer } from '@/components/session/answer'
import { setUp } from '@/lib/auth/set-up'
import { line } from '@/lib/domain/shared/text-fields'
import { withForm } from '@/lib/forms/action'
import { PersonForm, usernameField } from '@/lib/forms/person'
import { percentField } from '@/lib/forms/typed'

const SetupForm = PersonForm.extend({
  token: z.string().max(200),
  name: line('Please give your shop a name.', 120),
  country: line('Please choose a country.'),
  currency: line('Please choose a currency.'),
  timeZone: line('Please choose a time zone.'),
  industryId: z.coerce.number('Please choose an industry.').int().positive('Please choose an industry.'),
  taxPpm: percentField,
  pricesIncludeTax: z.literal('on').optional(),
  username: usernameField,
})

const run = withForm(SetupForm, async ({ token, firstName, lastName, email, username, password, ...shop }) => {
  const business = { ...shop, pricesIncludeTax: shop.pricesIncludeTax === 'on' }
  await setUp({ token, business, admin: { firstName, lastName, email, username, password } })
  redirect('/admin')
})

export async function setUpThisShop(_before: Answer, form: FormData): Promise<Answer> {
  return run(form)
}
