import { Package } from 'lucide-react'
import { OrderCard } from '@/components/order/order-card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Pager } from '@/components/ui/pager'
import { shopperContext } from '@/lib/auth/context'
import { findFullOrders } from '@/lib/domain/orders'
import { LOCALE } from '@/lib/domain/shared/locale'
import { shopBusiness } from '../shop'

type OrdersPageProps = { searchParams: Promise<{ after?: string | string[] }> }

export default async function OrdersPage({ searchParams }: OrdersPageProps) {
  const after = Number((await searchParams).after) || undefined
  const [ctx, { timeZone }] = await Promise.all([shopperContext(), shopBusiness()])
  const { orders, next } = await findFullOrders(ctx, { mine: true, limit: 10, after })
  const days = new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'long' })
  if (orders.length === 0) return <NoOrders />
  return (
    <>
      <ul className="space-y-3">
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} day={days.format(order.createdAt)} />
        ))}
      </ul>
      {after || next !== null ? (
        <Pager
          className="mt-6"
          label="Orders"
          previousHref={after ? '/account' : undefined}
          nextHref={next === null ? undefined : `/account?after=${next}`}
        />
      ) : null}
    </>
  )
}

const NoOrders = () => (
  <EmptyState
    icon={<Package />}
    title="No orders yet"
    action={
      <LinkButton href="/products" variant="primary">
        See all products
      </LinkButton>
    }
  >
    What you order while signed in is listed here.
  </EmptyState>
)
