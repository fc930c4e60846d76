'use client'

import { RotateCw, TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

type ShopErrorProps = { error: Error & { digest?: string }; reset: () => void }

export default function ShopError({ error, reset }: ShopErrorProps) {
  return (
    <>
      <h1 className="sr-only">This page could not be shown</h1>
      <EmptyState
        className="py-24"
        icon={<TriangleAlert />}
        title="This page could not be shown"
        action={
          <>
            <Button variant="primary" icon={<RotateCw aria-hidden />} onClick={reset}>
              Try again
            </Button>
            <LinkButton href="/">To the start</LinkButton>
          </>
        }
      >
        The fault is on our side; your cart is safe.
        {error.digest ? <p className="mt-2 text-sm">Code {error.digest}</p> : null}
      </EmptyState>
    </>
  )
}
