import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ApiSections } from '@/components/developers/api-sections'
import { TokenProvider } from '@/components/developers/token-context'
import { TokenDesk } from '@/components/developers/token-desk'
import { PageHeader } from '@/components/ui/page-header'
import { demoSignIns } from '../demo-sign-ins'
import { findReference } from '../read-reference'

type ReferencePageProps = { params: Promise<{ name: string }> }

export async function generateMetadata({ params }: ReferencePageProps): Promise<Metadata> {
  return { title: (await findReference((await params).name))?.title }
}

export default async function ReferencePage({ params }: ReferencePageProps) {
  const api = await findReference((await params).name)
  if (!api) notFound()
  const { title, name: document, baseUrl, scheme } = api
  return (
    <TokenProvider api={{ name: document, baseUrl, scheme }}>
      <PageHeader
        title={title}
        description={api.description}
        breadcrumbs={[{ label: 'For developers', href: '/developers' }, { label: title }]}
      />
      <TokenDesk demo={demoSignIns(api)} />
      <ApiSections api={api} />
    </TokenProvider>
  )
}
