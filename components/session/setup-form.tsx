'use client'

import { FieldSet } from '@/components/ui/field-set'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from './answer'
import { PersonFields } from './person-fields'
import { ShopFields, type ShopFieldsProps } from './shop-fields'
import { useForm } from './use-form'

type SetupFormProps = Omit<ShopFieldsProps, 'errors' | 'typed'> & { action: FormAction; token: string }

/** Names the shop and makes its first admin. */
export function SetupForm({ action, token, ...choices }: SetupFormProps) {
  const { form, errors, message, typed, pending } = useForm(action)
  return (
    <form {...form} className="space-y-8">
      <input type="hidden" name="token" value={token} />
      <FieldSet legend={<span className="mb-2 block text-lg font-semibold">Your shop</span>}>
        <div className="grid gap-4 sm:grid-cols-2">
          <ShopFields errors={errors} typed={typed} {...choices} />
        </div>
      </FieldSet>
      <FieldSet legend={<span className="mb-2 block text-lg font-semibold">You, its first admin</span>}>
        <div className="space-y-4">
          <PersonFields errors={errors} typed={typed} withUsername passwordHint="At least 8 characters." />
        </div>
      </FieldSet>
      <FormMessage>{message}</FormMessage>
      <SubmitButton full size="lg" loading={pending} pendingText="Opening your shop">
        Open the shop
      </SubmitButton>
    </form>
  )
}
