'use client'

import { Scale } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'

export type Prove = () => Promise<ActionResult<void>>

/** Has the books proved now; the page shows what came out. */
export function ProveButton({ again, prove }: { again: boolean; prove: Prove }) {
  const { pending, run } = useRun()
  return (
    <Button
      variant={again ? 'secondary' : 'primary'}
      icon={<Scale aria-hidden />}
      loading={pending}
      onClick={() => run(prove)}
    >
      {again ? 'Prove it again' : 'Prove it'}
    </Button>
  )
}
