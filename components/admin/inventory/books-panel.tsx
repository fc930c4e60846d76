'use client'

import { BookCheck, CircleCheck, CircleX, Scale } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { useRun } from '@/components/ui/use-run'
import type { ActionResult } from '@/lib/forms/action'
import { inCard } from '../in-card'

export type Fault = { key: string; what: string; href: string; kept: string; counted: string }
export type Proof = { at: string; faults: Fault[] }
type Prove = () => Promise<ActionResult<Proof>>

/** The proof that somebody can ask for: everything that is kept against what it must be. */
export function BooksPanel({ prove }: { prove: Prove }) {
  return (
    <ProofCard
      title="Every figure is what the facts below it come to"
      claim="Stock and its ledger, orders and their lines, payments, drawers, daily figures, numbers without gaps and the chain of Z reports, all counted anew."
      columns={['What', 'Kept', 'Counted']}
      prove={prove}
    />
  )
}

type ProofCardProps = { title: string; claim: string; columns: [string, string, string]; prove: Prove }

function ProofCard({ title, claim, columns, prove }: ProofCardProps) {
  const { pending, run } = useRun()
  const [proof, setProof] = useState<Proof>()
  const id = title.replace(/\W+/g, '-')
  return (
    <Card as="section" aria-labelledby={id}>
      <CardHeader
        id={id}
        title={title}
        description={claim}
        actions={
          <Button
            variant={proof ? 'secondary' : 'primary'}
            icon={<Scale aria-hidden />}
            loading={pending}
            onClick={() => run(prove, { done: setProof })}
          >
            {proof ? 'Prove it again' : 'Prove it'}
          </Button>
        }
      />
      <CardBody>
        <div role="status">
          {proof ? (
            <Verdict proof={proof} />
          ) : (
            <p className="flex items-center gap-2 text-muted">
              <BookCheck aria-hidden className="size-5" /> Not proved since this page was opened.
            </p>
          )}
        </div>
      </CardBody>
      {proof && proof.faults.length > 0 ? <Faults faults={proof.faults} columns={columns} /> : null}
    </Card>
  )
}

const Verdict = ({ proof: { at, faults } }: { proof: Proof }) =>
  faults.length === 0 ? (
    <p className="flex items-center gap-2">
      <CircleCheck aria-hidden className="size-5 shrink-0 text-positive" />
      <span>
        <span className="font-semibold text-positive">Balances.</span>{' '}
        <span className="num text-muted">Proved {at}.</span>
      </span>
    </p>
  ) : (
    <p className="flex items-center gap-2">
      <CircleX aria-hidden className="size-5 shrink-0 text-danger" />
      <span>
        <span className="num font-semibold text-danger">
          {faults.length} {faults.length === 1 ? 'place does' : 'places do'} not agree.
        </span>{' '}
        <span className="num text-muted">Proved {at}.</span>
      </span>
    </p>
  )

const MOST = 100

const Faults = ({ faults, columns }: { faults: Fault[]; columns: [string, string, string] }) => (
  <Table plain label="What does not agree" sticky={false} className={inCard}>
    <THead>
      <TR>
        <TH>{columns[0]}</TH>
        <TH align="end">{columns[1]}</TH>
        <TH align="end">{columns[2]}</TH>
      </TR>
    </THead>
    <TBody>
      {faults.slice(0, MOST).map((fault) => (
        <TR key={fault.key}>
          <TD header>
            <Link href={fault.href} className="rounded-sm text-accent hover:underline">
              {fault.what}
            </Link>
          </TD>
          <TD numeric>{fault.kept}</TD>
          <TD numeric>{fault.counted}</TD>
        </TR>
      ))}
    </TBody>
  </Table>
)
