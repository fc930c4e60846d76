import { CircleCheck, CircleX, Clock } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { plural } from '../format'
import { inCard } from '../in-card'
import { subjectHref } from '../subject-href'

export type Finding = {
  proof: string
  subject: string
  what: string
  kept: string
  counted: string
  about: string | null
}

type ProofItemProps = { name: string; claim: string; findings: readonly Finding[] | undefined }

/** One claim, whether it held, and where it did not. */
export function ProofItem({ name, claim, findings }: ProofItemProps) {
  return (
    <Card as="li">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-3">
        <div className="min-w-0 grow basis-64">
          <h3 className="font-medium first-letter:uppercase">{name}</h3>
          <p className="text-sm text-muted">{claim}</p>
        </div>
        <Outcome findings={findings} />
      </div>
      {findings && findings.length > 0 ? <Findings name={name} findings={findings} /> : null}
    </Card>
  )
}

function Outcome({ findings }: Pick<ProofItemProps, 'findings'>) {
  if (!findings) return <Badge icon={<Clock aria-hidden />}>Not proved yet</Badge>
  if (findings.length === 0)
    return (
      <Badge tone="positive" icon={<CircleCheck aria-hidden />}>
        Balances
      </Badge>
    )
  return (
    <Badge tone="danger" icon={<CircleX aria-hidden />}>
      Differs in {plural(findings.length, 'place')}
    </Badge>
  )
}

/** Amounts stand as they are kept, in the smallest coin. */
const Findings = ({ name, findings }: { name: string; findings: readonly Finding[] }) => (
  <Table plain label={`Where it differs: ${name}`} sticky={false} className={inCard}>
    <THead>
      <TR>
        <TH>What</TH>
        <TH align="end">Kept</TH>
        <TH align="end">Counted</TH>
      </TR>
    </THead>
    <TBody>
      {findings.map((finding) => (
        <TR key={`${finding.subject} ${finding.what} ${finding.kept}`}>
          <TD header>
            <About {...finding} />
          </TD>
          <TD numeric className="break-all">
            {finding.kept || 'nothing'}
          </TD>
          <TD numeric className="break-all">
            {finding.counted || 'nothing'}
          </TD>
        </TR>
      ))}
    </TBody>
  </Table>
)

function About({ subject, what, about }: Finding) {
  const href = about && subjectHref(about)
  const text = `${subject}: ${what.replaceAll('_', ' ')}`
  if (!href) return text
  return (
    <Link href={href} className="rounded-sm text-accent hover:underline">
      {text}
    </Link>
  )
}
