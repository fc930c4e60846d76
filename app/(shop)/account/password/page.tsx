import type { Metadata } from 'next'
import { PasswordForm } from '@/components/shop/password-form'
import { Button } from '@/components/ui/button'
import { signOutEverywhere } from '@/lib/auth/actions'
import { changeOwnPassword } from './actions'

export const metadata: Metadata = { title: 'Password' }

export default function PasswordPage() {
  return (
    <div className="space-y-10">
      <PasswordForm action={changeOwnPassword} />
      <section aria-labelledby="everywhere" className="max-w-md border-t border-line pt-6">
        <h2 id="everywhere" className="text-lg font-semibold">
          Lost a device?
        </h2>
        <p className="mt-1 mb-4 text-muted">
          Sign out in every browser and on every device at once, this one included.
        </p>
        <form action={signOutEverywhere}>
          <Button type="submit">Sign out everywhere</Button>
        </form>
      </section>
    </div>
  )
}
