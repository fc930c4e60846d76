'use client'

import { Check, Minus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { roleWords } from '@/components/words'
import type { Role } from '@/lib/db/enums'
import { keysOf } from '@/lib/domain/shared/keys-of'

export type RightRow = { right: string; words: string; roles: readonly Role[] }

/** What each role may do, read from the very table that lets them. */
export function RightsTable({ rows }: { rows: readonly RightRow[] }) {
  return (
    <Dialog size="lg" title="What each role may do" trigger={<Button>What roles may do</Button>}>
      <Table label="What each role may do" className="[--sticky-top:0px]">
        <THead>
          <TR>
            <TH>Right</TH>
            {keysOf(roleWords).map((role) => (
              <TH key={role} align="center">
                {roleWords[role]}
              </TH>
            ))}
          </TR>
        </THead>
        <TBody>
          {rows.map((row) => (
            <TR key={row.right}>
              <TD header>{row.words}</TD>
              {keysOf(roleWords).map((role) => (
                <TD key={role} align="center">
                  <Mark allowed={row.roles.includes(role)} />
                </TD>
              ))}
            </TR>
          ))}
        </TBody>
      </Table>
    </Dialog>
  )
}

const Mark = ({ allowed }: { allowed: boolean }) =>
  allowed ? (
    <>
      <Check aria-hidden className="inline size-4 text-positive" />
      <span className="sr-only">Yes</span>
    </>
  ) : (
    <>
      <Minus aria-hidden className="inline size-4 text-faint" />
      <span className="sr-only">No</span>
    </>
  )
