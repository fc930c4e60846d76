import Link from 'next/link'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { Logo } from '@/components/ui/logo'

type EntranceProps = {
  title: string
  description?: ReactNode
  /** One line across the top, about the whole shop. */
  notice?: ReactNode
  /** Below the card: the other ways in. */
  footer?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A page with one card in its middle: signing in, signing up, setting up. */
export function Entrance({ title, description, notice, footer, wide, children }: EntranceProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {notice ? <Banner tone="warning">{notice}</Banner> : null}
      <main
        id="main"
        tabIndex={-1}
        className={cx(
          'mx-auto flex w-full grow flex-col px-5 py-8 outline-none',
          wide ? 'max-w-form' : 'max-w-[27rem]',
        )}
      >
        <Link href="/" aria-label="Kontor, to the shop" className="self-start rounded-md">
          <Logo />
        </Link>
        <div className="my-auto py-8">
          <h1 className="text-3xl font-semibold tracking-[-0.025em] text-balance">{title}</h1>
          {description ? <div className="mt-2 text-muted">{description}</div> : null}
          <Card className="mt-6 p-5 sm:p-6">{children}</Card>
          {footer ? <div className="mt-5 space-y-1.5 text-center text-muted">{footer}</div> : null}
        </div>
      </main>
    </div>
  )
}
