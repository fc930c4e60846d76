'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'

type ConflictAlertProps = { differences: readonly string[]; takeTheirs: () => void; keepMine: () => void }

/** Somebody else saved in the meantime: nothing is lost, but it must be said whose version counts. */
export function ConflictAlert({ differences, takeTheirs, keepMine }: ConflictAlertProps) {
  return (
    <Alert
      tone="warning"
      live="assertive"
      title="Somebody else saved this product while you were at it"
      className="mb-4"
      action={
        <>
          <Button onClick={takeTheirs}>Load their version</Button>
          <Button variant="primary" onClick={keepMine}>
            Keep my changes on top
          </Button>
        </>
      }
    >
      {differences.length > 0
        ? `They changed: ${differences.join(', ')}. What you typed is still here and not saved.`
        : 'What you typed is still here and not saved.'}
    </Alert>
  )
}
