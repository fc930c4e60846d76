import { Package, Settings, Store, User } from 'lucide-react'
import Link from 'next/link'
import { CartButton } from '@/components/cart/cart-button'
import { AccountMenu } from '@/components/session/account-menu'
import { LinkButton } from '@/components/ui/link-button'
import { LogoMark } from '@/components/ui/logo'
import { CategoryBar } from './category-bar'
import type { CategoryLink } from './category-link'
import { CategorySheet } from './category-sheet'
import { ProductSearch } from './product-search'

/** Who is signed in, as far as the header tells. */
export type Visitor = { name: string; kind: 'shopper' | 'staff' } | null

type ShopHeaderProps = {
  shopName: string
  categories: readonly CategoryLink[]
  visitor: Visitor
  signOut: () => Promise<void>
}

export function ShopHeader({ shopName, categories, visitor, signOut }: ShopHeaderProps) {
  const links = linksOf(visitor).map(({ href, label }) => ({ href, label }))
  return (
    <>
      <header className="sticky top-0 z-sticky border-b border-line bg-surface">
        <div className="mx-auto flex max-w-page items-center gap-x-2 px-3 py-2 sm:px-5 md:gap-x-6 md:py-2.5">
          <CategorySheet categories={categories} links={links} />
          <Link href="/" className="flex shrink-0 items-center gap-2 rounded-md py-1">
            <LogoMark className="text-accent" />
            <span className="max-w-48 truncate text-[1.1875rem] font-semibold tracking-[-0.03em]">{shopName}</span>
          </Link>
          <ProductSearch className="mx-auto max-w-xl grow max-md:hidden" />
          <div className="ms-auto flex items-center gap-1 md:ms-0">
            <AccountCorner visitor={visitor} signOut={signOut} />
            <CartButton />
          </div>
        </div>
      </header>
      <ProductSearch className="border-b border-line bg-surface px-3 py-2.5 sm:px-5 md:hidden" />
      <CategoryBar categories={categories} />
    </>
  )
}

function AccountCorner({ visitor, signOut }: { visitor: Visitor; signOut: () => Promise<void> }) {
  if (visitor) return <AccountMenu name={visitor.name} links={linksOf(visitor)} signOut={signOut} hideName />
  return (
    <LinkButton href="/login" variant="ghost" icon={<User aria-hidden />} aria-label="Sign in">
      <span className="max-lg:hidden">Sign in</span>
    </LinkButton>
  )
}

const linksOf = (visitor: Visitor) => LINKS[visitor?.kind ?? 'nobody']

const LINKS = {
  nobody: [
    { href: '/login', label: 'Sign in' },
    { href: '/register', label: 'Create an account' },
  ],
  shopper: [
    { href: '/account', label: 'Your orders', icon: <Package aria-hidden /> },
    { href: '/account/profile', label: 'Your details', icon: <User aria-hidden /> },
  ],
  staff: [
    { href: '/admin', label: 'Back office', icon: <Settings aria-hidden /> },
    { href: '/pos', label: 'Till', icon: <Store aria-hidden /> },
  ],
}
