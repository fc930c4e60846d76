'use client'

import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Popover } from './popover'

type HintProps = { label: string; children: ReactNode; className?: string }

/** A question mark that explains; by press, so that it works by touch and keyboard too. */
export function Hint({ label, children, className }: HintProps) {
  return (
    <Popover
      label={label}
      align="center"
      width="sm"
      trigger={
        <button
          type="button"
          aria-label={label}
          className={`relative z-1 -m-1 inline-grid size-6 place-items-center rounded-full text-muted hover:text-ink ${className ?? ''}`}
        >
          <CircleHelp aria-hidden className="size-3.5" />
        </button>
      }
    >
      <div className="text-sm">{children}</div>
    </Popover>
  )
}
