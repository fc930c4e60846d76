import {
  CircleCheck,
  PackageCheck,
  PackageX,
  ReceiptText,
  Scale,
  TriangleAlert,
  Truck,
  UserRoundCheck,
} from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { cx } from '@/components/ui/cx'
import { softTone, type Tone } from '@/components/ui/tone'
import { plural } from '../format'

type Needs = {
  toConfirm: number
  toShip: number
  outCount: number
  lowCount: number
  drafts: number
  awaitingApproval: number
  unbalanced: number
}

type Exception = { key: string; count: number; title: string; note: string; href: string; tone: Tone; icon: ReactNode }

/** What somebody has to do something about, before any figure. */
export function Exceptions({ needs, admitsPeople }: { needs: Needs; admitsPeople: boolean }) {
  const all = exceptionsOf(needs).filter(({ key, count }) => count > 0 && (key !== 'people' || admitsPeople))
  if (all.length === 0) return <AllClear />
  return (
    <section aria-label="Needs you">
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-3">
        {all.map((exception) => (
          <li key={exception.key}>
            <ExceptionCard {...exception} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ExceptionCard({ title, note, href, tone, icon }: Exception) {
  return (
    <Link
      href={href}
      className="flex h-full items-center gap-3 rounded-lg border border-line bg-surface px-3.5 py-3 shadow-card transition-colors duration-100 hover:border-line-strong hover:bg-hover"
    >
      <span
        aria-hidden
        className={cx('grid size-9 shrink-0 place-items-center rounded-full [&_svg]:size-4.5', softTone[tone])}
      >
        {icon}
      </span>
      <span className="min-w-0">
        <span className="num block font-semibold">{title}</span>
        <span className="block text-sm text-muted">{note}</span>
      </span>
    </Link>
  )
}

const AllClear = () => (
  <Card padded className="flex items-center gap-3">
    <CircleCheck aria-hidden className="size-5 shrink-0 text-positive" />
    <p>
      <span className="font-semibold">All clear.</span> No order waits, nothing is short, nobody asks to be let in.
    </p>
  </Card>
)

const exceptionsOf = (needs: Needs): Exception[] => [
  {
    key: 'books',
    count: needs.unbalanced,
    title: `${plural(needs.unbalanced, 'figure')} that ${needs.unbalanced === 1 ? 'does' : 'do'} not balance`,
    note: 'Found when the books were proved',
    href: '/admin/inventory/books',
    tone: 'danger',
    icon: <Scale />,
  },
  {
    key: 'confirm',
    count: needs.toConfirm,
    title: `${plural(needs.toConfirm, 'order')} to confirm`,
    note: 'Placed and waiting for you',
    href: '/admin/orders?state=placed',
    tone: 'warning',
    icon: <ReceiptText />,
  },
  {
    key: 'ship',
    count: needs.toShip,
    title: `${plural(needs.toShip, 'order')} to ship`,
    note: 'Confirmed, not on the way yet',
    href: '/admin/orders?state=confirmed',
    tone: 'accent',
    icon: <Truck />,
  },
  {
    key: 'out',
    count: needs.outCount,
    title: `${plural(needs.outCount, 'variant')} out of stock`,
    note: 'Nobody can buy these',
    href: '/admin/inventory',
    tone: 'danger',
    icon: <PackageX />,
  },
  {
    key: 'low',
    count: needs.lowCount,
    title: `${plural(needs.lowCount, 'variant')} running low`,
    note: 'At or below the threshold',
    href: '/admin/inventory',
    tone: 'warning',
    icon: <TriangleAlert />,
  },
  {
    key: 'people',
    count: needs.awaitingApproval,
    title: `${plural(needs.awaitingApproval, 'person', 'people')} to let in`,
    note: 'Registered, waiting for an admin',
    href: '/admin/people',
    tone: 'warning',
    icon: <UserRoundCheck />,
  },
  {
    key: 'drafts',
    count: needs.drafts,
    title: `${plural(needs.drafts, 'draft')} open`,
    note: 'Sales orders without stock yet',
    href: '/admin/orders?state=draft',
    tone: 'neutral',
    icon: <PackageCheck />,
  },
]
