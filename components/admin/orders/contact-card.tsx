import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { OrderView } from '@/lib/domain/orders'

type ContactCardProps = {
  order: Pick<OrderView, 'contact' | 'customer' | 'buyer' | 'seller' | 'notes' | 'shiftId'>
  seesShifts: boolean
}

/** Whom the order is for, and who made it. */
export function ContactCard({ order, seesShifts }: ContactCardProps) {
  const { contact, customer, buyer, seller, notes, shiftId } = order
  const known: { term: string; detail: ReactNode }[] = [
    {
      term: 'Customer',
      detail: customer ? <CustomerLink {...customer} /> : contact.name || 'Walk-in, not known by name',
    },
    ...(contact.name && contact.name !== customer?.name ? [{ term: 'Deliver to', detail: contact.name }] : []),
    ...(contact.email ? [{ term: 'E-mail', detail: <Mail address={contact.email} /> }] : []),
    ...(contact.phone ? [{ term: 'Phone', detail: <a href={`tel:${contact.phone}`}>{contact.phone}</a> }] : []),
    ...(contact.address
      ? [{ term: 'Address', detail: <span className="whitespace-pre-line">{contact.address}</span> }]
      : []),
    ...(buyer ? [{ term: 'Ordered with the account', detail: buyer.username }] : []),
    ...(seller ? [{ term: 'Sold by', detail: seller.name }] : []),
    ...(shiftId && seesShifts ? [{ term: 'Rung in', detail: <ShiftLink id={shiftId} /> }] : []),
    ...(notes ? [{ term: 'Notes', detail: <span className="whitespace-pre-line">{notes}</span> }] : []),
  ]
  return (
    <Card as="section" aria-labelledby="contact">
      <CardHeader id="contact" title="Customer" />
      <CardBody>
        <DescriptionList items={known} />
      </CardBody>
    </Card>
  )
}

const look = 'rounded-sm text-accent hover:underline'

const CustomerLink = ({ id, name }: { id: number; name: string }) => (
  <Link href={`/admin/customers/${id}`} className={look}>
    {name}
  </Link>
)

const ShiftLink = ({ id }: { id: number }) => (
  <Link href={`/admin/shifts/${id}`} className={look}>
    This shift
  </Link>
)

const Mail = ({ address }: { address: string }) => (
  <a href={`mailto:${address}`} className={look}>
    {address}
  </a>
)
