import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Entrance } from '@/components/session/entrance'
import { SignInForm } from '@/components/session/sign-in-form'
import { TextLink } from '@/components/session/text-link'
import { sessionContext } from '@/lib/auth/context'
import { demoAccounts } from '@/lib/auth/demo-accounts'
import { safePath, withCallback } from '@/lib/auth/safe-path'
import { sentenceFor } from '@/lib/auth/sign-in-error'
import { signInAsShopper } from './actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type LoginPageProps = { searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }> }

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { callbackUrl: wanted, error } = await searchParams
  const callbackUrl = safePath(wanted, '')
  const { actor } = await sessionContext()
  if (actor.kind === 'shopper') redirect(callbackUrl || '/account')
  const demo = demoAccounts('shopper')
  return (
    <Entrance
      title="Sign in"
      description="See your orders, and check out faster."
      notice={demo && 'This is a demo shop. Nothing ordered here is ever sent.'}
      footer={
        <>
          <p>
            New here? <TextLink href={withCallback('/register', callbackUrl)}>Create an account</TextLink>
          </p>
          <p className="text-sm">
            You work here? <TextLink href="/staff">Staff sign-in</TextLink>
          </p>
        </>
      }
    >
      <SignInForm action={signInAsShopper} callbackUrl={callbackUrl} refusal={sentenceFor(error)} demoAccounts={demo} />
    </Entrance>
  )
}
