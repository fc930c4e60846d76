import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Entrance } from '@/components/session/entrance'
import { SignUpForm } from '@/components/session/sign-up-form'
import { TextLink } from '@/components/session/text-link'
import { sessionContext } from '@/lib/auth/context'
import { safePath, withCallback } from '@/lib/auth/safe-path'
import { env } from '@/lib/env'
import { signUpAsShopper } from './actions'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

type RegisterPageProps = { searchParams: Promise<{ callbackUrl?: string | string[] }> }

export default async function RegisterPage({ searchParams }: RegisterPageProps) {
  const callbackUrl = safePath((await searchParams).callbackUrl, '')
  const { actor } = await sessionContext()
  if (actor.kind === 'shopper') redirect(callbackUrl || '/account')
  return (
    <Entrance
      title="Create an account"
      description="Keep your cart, your address and your orders in one place."
      footer={
        <p>
          You have one? <TextLink href={withCallback('/login', callbackUrl)}>Sign in</TextLink>
        </p>
      }
    >
      <SignUpForm
        action={signUpAsShopper}
        callbackUrl={callbackUrl}
        passwordHint={env.demo ? undefined : 'At least 8 characters.'}
        submitLabel="Create account"
      />
    </Entrance>
  )
}
