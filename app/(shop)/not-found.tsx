import { SearchX } from 'lucide-react'
import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

export const metadata: Metadata = { title: 'Not found' }

export default function NotInTheShop() {
  return (
    <>
      <h1 className="sr-only">We do not have that</h1>
      <EmptyState
        className="py-24"
        icon={<SearchX />}
        title="We do not have that"
        action={
          <>
            <LinkButton href="/products" variant="primary">
              See all products
            </LinkButton>
            <LinkButton href="/">To the start</LinkButton>
          </>
        }
      >
        It may no longer be sold, or the address has a slip in it. Try the search above.
      </EmptyState>
    </>
  )
}
