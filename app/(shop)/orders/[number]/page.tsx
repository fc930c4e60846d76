import type { Metadata } from 'next'
import { OrderActions } from '@/components/order/order-actions'
import { OrderBadge, OrderDetails } from '@/components/order/order-page'
import { TextLink } from '@/components/session/text-link'
import { Alert } from '@/components/ui/alert'
import { CopyButton } from '@/components/ui/copy-button'
import { PageHeader } from '@/components/ui/page-header'
import { sessionContext } from '@/lib/auth/context'
import { orderLink } from '@/lib/auth/order-link'
import { env } from '@/lib/env'
import { shopBusiness } from '../../shop'
import { cancelOrder, orderAgain } from './actions'
import { openOrder } from './open-order'

type OrderPageProps = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ key?: string | string[]; placed?: string | string[] }>
}

export const metadata: Metadata = { title: 'Your order', robots: { index: false }, referrer: 'same-origin' }

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [{ number }, { key, placed }] = await Promise.all([params, searchParams])
  const link = { number: decodeURIComponent(number), key: typeof key === 'string' ? key : '' }
  const [{ order }, { timeZone }, { actor }] = await Promise.all([
    openOrder(link.number, link.key),
    shopBusiness(),
    sessionContext(),
  ])
  const mayCancel = order.channel === 'web' && (order.state === 'placed' || order.state === 'confirmed')
  return (
    <div className="space-y-6 pt-6">
      <PageHeader
        title={`Order ${order.number}`}
        badge={<OrderBadge order={order} />}
        actions={<OrderActions link={link} mayCancel={mayCancel} cancelOrder={cancelOrder} orderAgain={orderAgain} />}
      />
      {placed && mayCancel ? (
        <Thanks name={order.contact.name} guest={actor.kind === 'visitor'} link={`${env.origin}${orderLink(order)}`} />
      ) : null}
      <OrderDetails order={order} timeZone={timeZone} />
    </div>
  )
}

function Thanks({ name, guest, link }: { name: string; guest: boolean; link: string }) {
  return (
    <Alert
      tone="positive"
      title={`Thank you${name ? `, ${name}` : ''}. We have your order.`}
      action={<CopyButton text={link} label="Copy the link to this page" />}
    >
      The goods are set aside for you. Keep the link to this page: it shows how far your order is, on any device.
      {guest ? (
        <>
          {' '}
          With <TextLink href="/register">an account</TextLink> the next order takes a few seconds.
        </>
      ) : null}
    </Alert>
  )
}
