import Link from 'next/link'
import type { ReactNode } from 'react'
import { LogoMark } from '@/components/ui/logo'
import { ThemeToggle } from '@/components/ui/theme-toggle'
import type { CategoryLink } from './category-link'

type ShopFooterProps = { shopName: string; categories: readonly CategoryLink[] }

export function ShopFooter({ shopName, categories }: ShopFooterProps) {
  return (
    <footer className="mt-20 border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-10 px-5 py-12 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div>
          <p className="flex items-center gap-2 font-semibold">
            <LogoMark className="text-accent" />
            {shopName}
          </p>
          <p className="mt-3 max-w-xs text-sm text-muted">
            Web shop and counter share one stock: what you can order here is really on the shelf.
          </p>
        </div>
        <Links title="Shop">
          <FooterLink href="/products">All products</FooterLink>
          {categories.slice(0, 6).map(({ slug, name }) => (
            <FooterLink key={slug} href={`/categories/${slug}`}>
              {name}
            </FooterLink>
          ))}
        </Links>
        <Links title="Help">
          <FooterLink href="/delivery">Delivery and payment</FooterLink>
          <FooterLink href="/account">Your orders</FooterLink>
          <FooterLink href="/cart">Your cart</FooterLink>
        </Links>
        <Links title="Behind the counter">
          <FooterLink href="/staff">Staff sign-in</FooterLink>
          <FooterLink href="/developers">For developers</FooterLink>
        </Links>
      </div>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-5 pb-8 text-sm text-muted">
        <p>Runs on Kontor.</p>
        <ThemeToggle variant="segmented" />
      </div>
    </footer>
  )
}

function Links({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <h2 className="text-sm font-semibold">{title}</h2>
      <ul className="mt-3 space-y-1 text-sm">{children}</ul>
    </nav>
  )
}

const FooterLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <li>
    <Link href={href} className="inline-block rounded-sm py-1 text-muted hover:text-ink hover:underline">
      {children}
    </Link>
  </li>
)
