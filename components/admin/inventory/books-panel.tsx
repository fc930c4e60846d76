import { BookCheck, CircleCheck, CircleX } from 'lucide-react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { numberFormat } from '@/lib/domain/shared/locale'
import { plural } from '../format'
import { type Finding, ProofItem } from './proof-item'
import { type Prove, ProveButton } from './prove-button'

type Proof = { at: string; tookMs: number; findings: readonly Finding[] }
type Claim = { name: string; claim: string }

/** Everything that the books claim, and whether it held when it was proved last. */
export function BooksPanel({ claims, proof, prove }: { claims: readonly Claim[]; proof: Proof | null; prove: Prove }) {
  return (
    <div className="space-y-4">
      <Card as="section" aria-labelledby="books">
        <CardHeader
          id="books"
          title="Every figure is what the records below it come to"
          description="All of them are counted anew each night, and whenever you ask."
          actions={<ProveButton again={proof !== null} prove={prove} />}
        />
        <CardBody>
          <div role="status">{proof ? <Verdict proof={proof} /> : <NotYet />}</div>
        </CardBody>
      </Card>
      <ul aria-label="What is proved" className="space-y-2">
        {claims.map(({ name, claim }) => (
          <ProofItem
            key={name}
            name={name}
            claim={claim}
            findings={proof?.findings.filter((finding) => finding.proof === name)}
          />
        ))}
      </ul>
    </div>
  )
}

const NotYet = () => (
  <p className="flex items-center gap-2 text-muted">
    <BookCheck aria-hidden className="size-5 shrink-0" /> Not proved yet. It is done tonight, or now if you ask.
  </p>
)

function Verdict({ proof: { at, tookMs, findings } }: { proof: Proof }) {
  const balances = findings.length === 0
  const Icon = balances ? CircleCheck : CircleX
  const tone = balances ? 'text-positive' : 'text-danger'
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden className={`size-5 shrink-0 ${tone}`} />
      <span>
        <span className={`num font-semibold ${tone}`}>
          {balances ? 'The books balance.' : `The books do not balance in ${plural(findings.length, 'place')}.`}
        </span>{' '}
        <span className="num text-muted">
          Proved {at}, in {secondsText(tookMs)}.
        </span>
      </span>
    </p>
  )
}

const secondsText = (ms: number) =>
  numberFormat({ style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 1 }).format(ms / 1000)
