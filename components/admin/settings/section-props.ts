import type { SettingsDraft } from './settings-draft'

type Option = { value: string; label: string }

export type SettingsChoices = {
  industries: readonly Option[]
  countries: readonly Option[]
  currencies: readonly Option[]
  timeZones: readonly string[]
  roundings: readonly Option[]
}

/** What each part of the settings is handed. */
export type SectionProps = {
  draft: SettingsDraft
  errors: Readonly<Record<string, readonly string[]>>
  choices: SettingsChoices
  change: (patch: Partial<SettingsDraft>) => void
}
