'use client'

import './globals.css'
import { Button } from '@/components/ui/button'
import { NoticePage } from '@/components/ui/notice-page'

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** Stands in for the whole document when even the root layout failed, so it brings its own. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Kontor cannot be shown</title>
        <NoticePage
          eyebrow="Something broke"
          title="Kontor could not be shown"
          actions={
            <Button variant="primary" onClick={reset}>
              Try again
            </Button>
          }
        >
          <p>The fault is on our side. Wait a moment and try again.</p>
          {error.digest ? (
            <p className="text-base">
              The code of this fault is <code className="font-mono text-ink">{error.digest}</code>.
            </p>
          ) : null}
        </NoticePage>
      </body>
    </html>
  )
}
