import type { Metadata } from 'next'
import { plural } from '@/components/admin/format'
import { PeopleTable } from '@/components/admin/people/people-table'
import { NewPerson } from '@/components/admin/people/person-dialog'
import { RightsTable } from '@/components/admin/people/rights-table'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { findPeople } from '@/lib/domain/people'
import { nameOf } from '@/lib/domain/shared/person'
import { office, queryOf, type SearchParams } from '../../office'
import { addToTeam, giveRole, letIn, letSignIn, setNewPassword, shutOut, takePinAway, turnDown } from './actions'
import { rightRows } from './rights'

export const metadata: Metadata = { title: 'People' }

const PATH = '/admin/people'

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('people.manage')
  const { q } = await queryOf(searchParams)
  const people = await findPeople(ctx, { search: q })
  const waiting = people.filter((person) => person.status === 'awaiting_approval').length
  return (
    <>
      <PageHeader
        title="People"
        description="Everybody who works here, and what they may do."
        actions={
          <>
            <RightsTable rows={rightRows()} />
            <NewPerson add={addToTeam} />
          </>
        }
      />
      {waiting > 0 ? (
        <Alert
          tone="warning"
          className="mb-4"
          title={`${plural(waiting, 'person waits', 'people wait')} for you to let them in`}
        >
          They registered themselves. Until you let them in, no door opens for them. Look at the role before you do.
        </Alert>
      ) : null}
      <SearchForm
        action={PATH}
        label="Search people"
        placeholder="Name, username or e-mail"
        defaultValue={q}
        className="mb-3 w-full sm:w-72"
      />
      {people.length > 0 ? (
        <PeopleTable
          people={people.map((person) => ({ ...person, name: nameOf(person) }))}
          me={ctx.actor.accountId}
          timeZone={business.timeZone}
          verbs={{
            approve: letIn,
            changeRole: giveRole,
            disable: shutOut,
            enable: letSignIn,
            remove: turnDown,
            clearPin: takePinAway,
            resetPassword: setNewPassword,
          }}
        />
      ) : (
        <EmptyState title="Nobody fits" action={<LinkButton href={PATH}>Show everybody</LinkButton>}>
          Try part of the name, the username or the e-mail address.
        </EmptyState>
      )}
    </>
  )
}
