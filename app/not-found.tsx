import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/link-button'
import { NoticePage } from '@/components/ui/notice-page'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <NoticePage
      eyebrow="404"
      title="There is nothing at this address"
      actions={
        <>
          <LinkButton href="/" variant="primary">
            To the shop
          </LinkButton>
          <LinkButton href="/admin">To the back office</LinkButton>
          <LinkButton href="/pos">To the till</LinkButton>
        </>
      }
    >
      <p>The page may have moved, the product may no longer be sold, or the address has a slip in it.</p>
    </NoticePage>
  )
}
