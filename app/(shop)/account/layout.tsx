import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SignOutButton } from '@/components/session/sign-out-button'
import { AccountTabs } from '@/components/shop/account-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { signOut } from '@/lib/auth/actions'
import { shopperContext } from '@/lib/auth/context'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { actor } = await shopperContext()
  return (
    <div className="pt-6">
      <PageHeader title={`Hello, ${actor.name}`} actions={<SignOutButton action={signOut} />} />
      <AccountTabs />
      <div className="pt-6">{children}</div>
    </div>
  )
}
