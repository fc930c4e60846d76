import type { Metadata } from 'next'
import { Entrance } from '@/components/session/entrance'
import { SignUpForm } from '@/components/session/sign-up-form'
import { TextLink } from '@/components/session/text-link'
import { roleWords } from '@/components/words'
import { sessionContext } from '@/lib/auth/context'
import { keysOf } from '@/lib/domain/shared/keys-of'
import { env } from '@/lib/env'
import { signUpAsStaff } from './actions'

export const metadata: Metadata = { title: 'Create a staff account', robots: { index: false } }

const ROLES = keysOf(roleWords).map((value) => ({ value, label: roleWords[value] }))

const WORDS = {
  open: 'You can start at once, in any role: this is a demo shop.',
  approval: 'An admin of the shop looks at it before you can start.',
  closed: 'In this shop an admin makes the accounts. Ask yours for one.',
}

export default async function StaffRegisterPage() {
  await sessionContext()
  const policy = env.staffSignup
  return (
    <Entrance
      title="Create a staff account"
      description={policy === 'open' && !env.demo ? 'You can start at once.' : WORDS[policy]}
      notice={policy === 'open' && 'Anybody who can reach this page can become staff here.'}
      footer={
        <p>
          You have one? <TextLink href="/staff">Sign in</TextLink>
        </p>
      }
    >
      {policy === 'closed' ? (
        <p>Once you have your username and password, sign in with them.</p>
      ) : (
        <SignUpForm
          action={signUpAsStaff}
          roles={ROLES}
          passwordHint={env.demo ? undefined : 'At least 8 characters.'}
          submitLabel="Create account"
          done="An admin now looks at your account. As soon as it is approved you can sign in."
        />
      )}
    </Entrance>
  )
}
