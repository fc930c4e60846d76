import { Receipt, Store, Truck } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatMoney } from '@/lib/domain/shared/money'

type BuyingNotesProps = { currency: string; shippingMinor: bigint; freeShippingMinor: bigint | null }

/** How it gets to the buyer and how it is paid, before they ask. */
export function BuyingNotes({ currency, shippingMinor, freeShippingMinor }: BuyingNotesProps) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  const free = freeShippingMinor === null ? '' : `, free from ${money(freeShippingMinor)}`
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      <Note icon={<Truck aria-hidden />} title="Delivered to you">
        {shippingMinor === 0n ? 'Free of charge' : `${money(shippingMinor)}${free}`}
      </Note>
      <Note icon={<Store aria-hidden />} title="Or collected at the counter">
        Free, as soon as your order is confirmed
      </Note>
      <Note icon={<Receipt aria-hidden />} title="Paid afterwards">
        On delivery, at the counter or by invoice
      </Note>
    </ul>
  )
}

function Note({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3 px-4 py-3">
      <span className="mt-0.5 text-muted [&_svg]:size-5">{icon}</span>
      <span>
        <span className="block font-medium">{title}</span>
        <span className="num block text-sm text-muted">{children}</span>
      </span>
    </li>
  )
}
