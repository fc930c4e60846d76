'use client'

import { useState } from 'react'
import { toast } from '@/components/ui/toaster'
import type { ActionFailure, ActionResult } from '@/lib/forms/action'
import { SaveBar } from '../save-bar'
import { useRun } from '../use-run'
import { BusinessSection } from './business-section'
import { MoneySection } from './money-section'
import type { SettingsDraft } from './settings-draft'
import { TillSection } from './till-section'

type Option = { value: string; label: string }

export type SettingsChoices = {
  industries: readonly Option[]
  countries: readonly Option[]
  currencies: readonly Option[]
  timeZones: readonly string[]
  roundings: readonly Option[]
}

type SettingsFormProps = {
  settings: SettingsDraft
  choices: SettingsChoices
  /** There are products, so the currency stays. */
  currencyFixed: boolean
  save: (draft: SettingsDraft) => Promise<ActionResult<SettingsDraft>>
}

export type SectionProps = {
  draft: SettingsDraft
  errors: Readonly<Record<string, readonly string[]>>
  choices: SettingsChoices
  change: (patch: Partial<SettingsDraft>) => void
}

/** How the business trades. */
export function SettingsForm({ settings, choices, currencyFixed, save }: SettingsFormProps) {
  const { pending, run } = useRun()
  const [base, setBase] = useState(settings)
  const [draft, setDraft] = useState(settings)
  const [failure, setFailure] = useState<ActionFailure>()

  function begin(from: SettingsDraft) {
    setBase(from)
    setDraft(from)
    setFailure(undefined)
  }

  const submit = () =>
    run(() => save(draft), {
      done: (saved) => {
        begin(saved)
        toast.success('Saved')
      },
      refused: (refusal) => {
        setFailure(refusal)
        toast.error(refusal.message)
      },
    })

  const section: SectionProps = {
    draft,
    errors: failure?.fields ?? {},
    choices,
    change: (patch) => setDraft((before) => ({ ...before, ...patch })),
  }
  return (
    <>
      <div className="max-w-3xl space-y-4">
        <BusinessSection {...section} currencyFixed={currencyFixed} />
        <MoneySection {...section} />
        <TillSection {...section} />
      </div>
      <SaveBar
        dirty={JSON.stringify(draft) !== JSON.stringify(base)}
        pending={pending}
        onSave={submit}
        onDiscard={() => begin(base)}
      />
    </>
  )
}
