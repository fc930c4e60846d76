import { KeyRound, ShoppingBag, Store } from 'lucide-react'
import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/session/account-menu'
import { LogoMark } from '@/components/ui/logo'
import { ThemeToggle } from '@/components/ui/theme-toggle'
import { roleWords } from '@/components/words'
import type { NavPage } from '../pages'
import { Palette } from '../palette/palette'
import type { FindHits, PaletteGroup } from '../palette/types'
import { BottomBar } from './bottom-bar'
import { Sidebar } from './sidebar'

type ShellProps = {
  pages: readonly NavPage[]
  commands: PaletteGroup
  person: { name: string; role: keyof typeof roleWords; sells: boolean; approves: boolean }
  business: { name: string; timeZone: string }
  narrow: boolean
  find: FindHits
  signOut: () => Promise<void>
  children: ReactNode
}

/** What stands around every page of the back office. */
export function Shell({ pages, commands, person, business, narrow, find, signOut, children }: ShellProps) {
  const place = { business: business.name, zone: business.timeZone }
  return (
    <div className="flex min-h-dvh items-stretch [--sticky-top:3.5rem]">
      <Sidebar pages={pages} narrow={narrow} {...place} />
      <div className="flex min-w-0 grow flex-col">
        <header className="sticky top-0 z-drawer flex h-14 items-center gap-2 border-b border-line bg-bg px-4 lg:px-6 print:hidden">
          <span className="me-auto flex min-w-0 items-center gap-2 lg:hidden">
            <LogoMark className="text-accent" />
            <span className="truncate font-semibold">{business.name}</span>
          </span>
          <Palette commands={commands} find={find} />
          <div className="flex items-center gap-1 lg:ms-auto">
            <ThemeToggle />
            <AccountMenu
              name={person.name}
              detail={`${roleWords[person.role]} at ${business.name}`}
              links={[...(person.sells ? [TILL] : []), SHOP, ...(person.approves ? [PIN] : [])]}
              signOut={signOut}
            />
          </div>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[100rem] grow px-4 pt-5 pb-24 lg:px-6 lg:pb-10 print:max-w-none print:p-0"
        >
          {children}
        </main>
      </div>
      <BottomBar pages={pages} {...place} />
    </div>
  )
}

const TILL = { href: '/pos', label: 'Open the till', icon: <Store aria-hidden /> }
const PIN = { href: '/admin/pin', label: 'PIN for the till', icon: <KeyRound aria-hidden /> }
const SHOP = { href: '/', label: 'See the shop', icon: <ShoppingBag aria-hidden /> }
