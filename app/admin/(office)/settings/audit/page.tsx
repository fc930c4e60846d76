import { ListFilter, ScrollText } from 'lucide-react'
import type { Metadata } from 'next'
import { refilter } from '@/components/admin/address'
import { Chips } from '@/components/admin/list/chips'
import { FilterMenu } from '@/components/admin/list/filter-menu'
import { ListPager } from '@/components/admin/list/list-pager'
import { AuditTable } from '@/components/admin/settings/audit-table'
import { AUDIT_ACTIONS, actionText } from '@/components/admin/settings/audit-words'
import { SettingsTabs } from '@/components/admin/settings/settings-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { findAuditEntries } from '@/lib/domain/businesses'
import { longNumber, office, oneOf, queryOf, type SearchParams } from '../../../office'

export const metadata: Metadata = { title: 'Audit log' }

const PATH = '/admin/settings/audit'

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const { ctx, business } = await office('people.manage')
  const query = await queryOf(searchParams)
  const action = oneOf(AUDIT_ACTIONS, query.action)
  const { entries, next } = await findAuditEntries(ctx, { action, after: longNumber(query.after) })
  return (
    <>
      <PageHeader
        title="Settings"
        description="Who did what that money, prices or rights depend on. Nobody can change it."
      />
      <SettingsTabs current="audit" />
      <div className="mb-3">
        <FilterMenu
          label="What happened"
          icon={<ListFilter aria-hidden />}
          options={[
            { label: 'Everything', href: refilter(PATH, query, { action: undefined }), current: !action },
            ...AUDIT_ACTIONS.map((word) => ({
              label: actionText(word),
              href: refilter(PATH, query, { action: word }),
              current: word === action,
            })),
          ]}
        />
      </div>
      <Chips
        clearHref={PATH}
        chips={
          action
            ? [
                {
                  label: 'What',
                  value: actionText(action),
                  removeHref: refilter(PATH, query, { action: undefined }),
                },
              ]
            : []
        }
      />
      {entries.length > 0 ? (
        <AuditTable entries={entries} timeZone={business.timeZone} currency={business.currency} />
      ) : (
        <EmptyState icon={<ScrollText />} title="Nothing is written here yet">
          Changed prices, new people, new roles, other settings: each writes a line, with who and when.
        </EmptyState>
      )}
      <ListPager path={PATH} query={query} next={next} />
    </>
  )
}
