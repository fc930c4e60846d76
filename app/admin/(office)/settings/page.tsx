import type { Metadata } from 'next'
import { settingsDraft } from '@/components/admin/settings/settings-draft'
import { SettingsForm } from '@/components/admin/settings/settings-form'
import { SettingsTabs } from '@/components/admin/settings/settings-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { countries, currencies, findIndustries, timeZones } from '@/lib/domain/businesses'
import { findProducts } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { office } from '../../office'
import { saveSettings } from './actions'

export const metadata: Metadata = { title: 'Settings' }

const ROUNDINGS = [5n, 10n, 50n, 100n]

export default async function SettingsPage() {
  const { ctx, business } = await office('settings.manage')
  const [industries, { products }] = await Promise.all([
    findIndustries(ctx.db),
    findProducts(ctx, { archived: 'any', limit: 1 }),
  ])
  const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })
  return (
    <>
      <PageHeader
        title="Settings"
        description="How the business trades, in the shop, at the till and through the APIs."
      />
      <SettingsTabs current="business" />
      <SettingsForm
        settings={settingsDraft(business)}
        currencyFixed={products.length > 0}
        save={saveSettings}
        choices={{
          industries: industries.map(({ id, name }) => ({ value: `${id}`, label: name })),
          countries: countryChoices(business.country),
          currencies: currencies().map((code) => ({ value: code, label: `${code}, ${currencyNames.of(code)}` })),
          timeZones: timeZones(),
          roundings: roundings(business.currency, business.cashRoundingMinor),
        }}
      />
    </>
  )
}

/** Countries by code; whatever else stands in the books stays a choice. */
function countryChoices(current: string) {
  const all = countries().map(({ code, name }) => ({ value: name === current ? name : code, label: name }))
  return current === '' || all.some(({ value }) => value === current)
    ? all
    : [{ value: current, label: current }, ...all]
}

/** The usual smallest coins, and whatever is set already. */
function roundings(currency: string, current: bigint) {
  const all = [...new Set([...ROUNDINGS, current])].filter((minor) => minor > 1n).sort((a, b) => (a < b ? -1 : 1))
  return [
    { value: '1', label: 'Nothing, they stay exact' },
    ...all.map((minor) => ({ value: `${minor}`, label: formatMoney(minor, currency) })),
  ]
}
