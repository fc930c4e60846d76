import Link from 'next/link'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { AuditEntryView } from '@/lib/domain/businesses'
import { momentText } from '../format'
import { subjectHref } from '../subject-href'
import { actionText } from './audit-words'
import { detailText, nameIn } from './detail-text'

type AuditTableProps = { entries: readonly AuditEntryView[]; timeZone: string; currency: string }

/** Who did what that money, prices or rights depend on. */
export function AuditTable({ entries, timeZone, currency }: AuditTableProps) {
  return (
    <Table label="Audit log">
      <THead>
        <TR>
          <TH>When</TH>
          <TH>Who</TH>
          <TH>What</TH>
          <TH>Of what</TH>
          <TH>Details</TH>
        </TR>
      </THead>
      <TBody>
        {entries.map((entry) => (
          <TR key={`${entry.id}`}>
            <TD muted className="num whitespace-nowrap">
              {momentText(entry.createdAt, timeZone)}
            </TD>
            <TD className="whitespace-nowrap">{entry.by?.username ?? 'Kontor itself'}</TD>
            <TD header className="whitespace-nowrap">
              {actionText(entry.action)}
            </TD>
            <TD className="num whitespace-nowrap">
              <Subject entry={entry} />
            </TD>
            <TD muted className="max-w-xl min-w-64 break-words">
              {detailText(entry, currency)}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}

function Subject({ entry: { action, subject, details } }: { entry: AuditEntryView }) {
  const href = action.endsWith('.deleted') ? null : subjectHref(subject)
  const text = nameIn(details) ?? subject.replace(':', ' ')
  return href ? (
    <Link href={href} className="rounded-sm text-accent hover:underline">
      {text}
    </Link>
  ) : (
    text
  )
}
