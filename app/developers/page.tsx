import type { Metadata } from 'next'
import { ApiCard } from '@/components/developers/api-card'
import { PageHeader } from '@/components/ui/page-header'
import { readReferences } from './read-reference'

export const metadata: Metadata = { title: 'For developers' }

export default async function DevelopersPage() {
  const references = await readReferences()
  return (
    <>
      <PageHeader
        title="For developers"
        description="Every API works on the same stock, orders and prices as the shop. Each has a base URL and a way to sign in of its own."
      />
      <ul className="grid gap-4 md:grid-cols-2">
        {references.map((api) => (
          <ApiCard key={api.name} api={api} />
        ))}
      </ul>
    </>
  )
}
