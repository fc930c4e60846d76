'use client'

import type { FormAction } from '@/components/session/answer'
import { useForm } from '@/components/session/use-form'
import { FormMessage } from '@/components/ui/form-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'

export type Profile = { firstName: string; lastName: string; email: string; phone: string; address: string }

/** What a shopper tells about themselves; checkout fills itself in with it. */
export function ProfileForm({ profile, action }: { profile: Profile; action: FormAction }) {
  const { form, answer, errors, message, pending } = useForm(action)
  return (
    <form {...form} className="max-w-form space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="First name"
          name="firstName"
          autoComplete="given-name"
          defaultValue={profile.firstName}
          required
          errors={errors}
        />
        <TextField
          label="Last name"
          name="lastName"
          autoComplete="family-name"
          defaultValue={profile.lastName}
          required
          errors={errors}
        />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={profile.email}
          required
          errors={errors}
        />
        <TextField
          label="Phone"
          name="phone"
          type="tel"
          autoComplete="tel"
          defaultValue={profile.phone}
          optional
          errors={errors}
        />
      </div>
      <TextareaField
        label="Address"
        name="address"
        rows={3}
        autoComplete="street-address"
        hint="As on a parcel: street and number, postcode and town, country."
        defaultValue={profile.address}
        optional
        errors={errors}
      />
      <FormMessage>{message}</FormMessage>
      <FormMessage tone="positive">{answer?.ok && !pending ? 'Saved.' : undefined}</FormMessage>
      <SubmitButton loading={pending}>Save</SubmitButton>
    </form>
  )
}
