'use client'

import { RotateCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { NoticePage } from '@/components/ui/notice-page'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <NoticePage
      eyebrow="Something broke"
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" icon={<RotateCw aria-hidden />} onClick={reset}>
            Try again
          </Button>
          <LinkButton href="/">To the start</LinkButton>
        </>
      }
    >
      <p>
        The fault is on our side. Nothing you sent before this page was lost; what you just sent may not have arrived.
      </p>
      {error.digest ? (
        <p className="text-base">
          If it keeps happening, tell whoever runs this shop the code{' '}
          <code className="font-mono text-ink">{error.digest}</code>.
        </p>
      ) : null}
    </NoticePage>
  )
}
