import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Entrance } from '@/components/session/entrance'
import { SignInForm } from '@/components/session/sign-in-form'
import { TextLink } from '@/components/session/text-link'
import { sessionContext } from '@/lib/auth/context'
import { demoAccounts } from '@/lib/auth/demo-accounts'
import { homeOf } from '@/lib/auth/home'
import { safePath } from '@/lib/auth/safe-path'
import { sentenceFor } from '@/lib/auth/sign-in-error'
import { env } from '@/lib/env'
import { signInAsStaff } from './actions'

export const metadata: Metadata = { title: 'Staff sign-in', robots: { index: false } }

type StaffPageProps = { searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }> }

export default async function StaffPage({ searchParams }: StaffPageProps) {
  const { callbackUrl: wanted, error } = await searchParams
  const callbackUrl = safePath(wanted, '')
  const { actor } = await sessionContext()
  if (actor.kind === 'staff') redirect(callbackUrl || homeOf(actor))
  const demo = demoAccounts('staff')
  return (
    <Entrance
      title="Staff sign-in"
      description="To the till and the back office."
      notice={demo && 'This is a demo shop: anybody may sign in, and everything may be tried.'}
      footer={
        <>
          {env.staffSignup === 'closed' ? null : (
            <p>
              New in the team? <TextLink href="/staff/register">Create a staff account</TextLink>
            </p>
          )}
          <p className="text-sm">
            You want to buy something? <TextLink href="/login">Sign in to the shop</TextLink>
          </p>
        </>
      }
    >
      <SignInForm action={signInAsStaff} callbackUrl={callbackUrl} refusal={sentenceFor(error)} demoAccounts={demo} />
    </Entrance>
  )
}
