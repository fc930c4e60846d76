import Link from 'next/link'
import type { ReactNode } from 'react'
import { Logo } from '@/components/ui/logo'
import { ThemeToggle } from '@/components/ui/theme-toggle'

export default function DevelopersLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page items-center justify-between gap-4 px-5 py-2">
          <Link href="/" aria-label="Kontor, to the shop" className="rounded-md">
            <Logo />
          </Link>
          <ThemeToggle />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 py-8 outline-none">
        {children}
      </main>
    </>
  )
}
