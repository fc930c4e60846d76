import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignOutButton } from '@/components/session/sign-out-button'
import { LinkButton } from '@/components/ui/link-button'
import { NoticePage } from '@/components/ui/notice-page'
import { signOut } from '@/lib/auth/actions'
import { sessionContext } from '@/lib/auth/context'
import { homeOf } from '@/lib/auth/home'

export const metadata: Metadata = { title: 'Not for your role', robots: { index: false } }

export default async function NotAllowedPage() {
  const { actor } = await sessionContext()
  if (actor.kind !== 'staff') redirect('/staff')
  return (
    <NoticePage
      title="This is not for your role"
      actions={
        <>
          <LinkButton href={homeOf(actor)} variant="primary">
            Back to your work
          </LinkButton>
          <SignOutButton action={signOut} label="Sign in as somebody else" />
        </>
      }
    >
      <p>You are signed in as {actor.name}, who may not open this page. An admin can change that under People.</p>
    </NoticePage>
  )
}
