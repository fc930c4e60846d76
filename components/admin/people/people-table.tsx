import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import { roleWords } from '@/components/words'
import type { PersonView } from '@/lib/domain/people'
import { momentText } from '../format'
import { PersonActions, type PersonVerbs } from './person-actions'

type PeopleTableProps = {
  people: readonly (PersonView & { name: string })[]
  /** Who looks at it. */
  me: number
  timeZone: string
  verbs: PersonVerbs
}

/** Everybody who works here; those who wait to be let in stand first. */
export function PeopleTable({ people, me, timeZone, verbs }: PeopleTableProps) {
  return (
    <Table label="People">
      <THead>
        <TR>
          <TH>Name</TH>
          <TH>Username</TH>
          <TH>E-mail</TH>
          <TH>Role</TH>
          <TH>State</TH>
          <TH>Last signed in</TH>
          <TH align="end">
            <span className="sr-only">What to do</span>
          </TH>
        </TR>
      </THead>
      <TBody>
        {people.map((person) => (
          <TR key={person.id}>
            <TD header className="min-w-44">
              <span className="flex items-center gap-2.5">
                <Avatar name={person.name} size="sm" />
                <span className="font-medium">{person.name}</span>
                {person.id === me ? <Badge>You</Badge> : null}
              </span>
            </TD>
            <TD muted>{person.username}</TD>
            <TD muted>{person.email}</TD>
            <TD className="whitespace-nowrap">{person.role ? roleWords[person.role] : '–'}</TD>
            <TD>
              <StatusBadge status={person.status} />
            </TD>
            <TD muted className="num whitespace-nowrap">
              {person.lastSignInAt ? momentText(person.lastSignInAt, timeZone) : 'Never'}
            </TD>
            <TD align="end">
              <PersonActions
                person={{
                  id: person.id,
                  name: person.name,
                  role: person.role,
                  status: person.status,
                  hasPin: person.hasPin,
                }}
                verbs={verbs}
              />
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}

function StatusBadge({ status }: Pick<PersonView, 'status'>) {
  if (status === 'active')
    return (
      <Badge tone="positive" dot>
        Active
      </Badge>
    )
  return status === 'awaiting_approval' ? (
    <Badge tone="warning" dot>
      Waits for you
    </Badge>
  ) : (
    <Badge dot>Disabled</Badge>
  )
}
