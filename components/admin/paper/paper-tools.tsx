'use client'

import { ArrowLeft, Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { LinkTabs } from '@/components/ui/link-tabs'

type PaperToolsProps = {
  backHref: string
  backLabel: string
  kinds: readonly { href: string; label: string; current: boolean }[]
}

/** Above the sheet on the screen, not on paper. */
export function PaperTools({ backHref, backLabel, kinds }: PaperToolsProps) {
  return (
    <div className="mx-auto mb-4 flex max-w-[210mm] flex-wrap items-center gap-2 print:hidden">
      <LinkButton href={backHref} variant="ghost" icon={<ArrowLeft aria-hidden />}>
        {backLabel}
      </LinkButton>
      <LinkTabs label="What to print" variant="segmented" items={kinds} className="ms-auto" />
      <Button variant="primary" icon={<Printer aria-hidden />} onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}
