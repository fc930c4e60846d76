'use client'

import { useState } from 'react'
import { toast } from '@/components/ui/toaster'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { SaveBar } from '../save-bar'
import { BusinessSection } from './business-section'
import { MoneySection } from './money-section'
import type { SectionProps, SettingsChoices } from './section-props'
import type { SettingsDraft } from './settings-draft'
import { TillSection } from './till-section'

type SettingsFormProps = {
  settings: SettingsDraft
  choices: SettingsChoices
  /** There are products, so the currency stays. */
  currencyFixed: boolean
  save: (draft: SettingsDraft) => Promise<ActionResult<SettingsDraft>>
}

/** How the business trades. */
export function SettingsForm({ settings, choices, currencyFixed, save }: SettingsFormProps) {
  const { pending, failure, run, forget } = useRun()
  const [base, setBase] = useState(settings)
  const [draft, setDraft] = useState(settings)

  function begin(from: SettingsDraft) {
    setBase(from)
    setDraft(from)
    forget()
  }

  const submit = () =>
    run(() => save(draft), {
      done: (saved) => {
        begin(saved)
        toast.success('Saved')
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
