import type { Metadata } from 'next'
import { OrderPaper, paperTitle } from '@/components/admin/paper/order-paper'
import { PaperTools } from '@/components/admin/paper/paper-tools'
import { getOrder } from '@/lib/domain/orders'
import { idOf, office, orNotFound, queryOf, type SearchParams } from '../../../../office'

type PrintPageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: PrintPageProps): Promise<Metadata> {
  return { title: `Print order ${(await params).id}` }
}

export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const { ctx, business } = await office('orders.readOwn')
  const order = await orNotFound(getOrder(ctx, idOf((await params).id)))
  const kind = (await queryOf(searchParams)).as === 'slip' ? 'slip' : 'invoice'
  const here = `/admin/orders/${order.id}`
  return (
    <>
      <PaperTools
        backHref={here}
        backLabel={order.number}
        kinds={[
          { href: `${here}/print?as=invoice`, label: paperTitle(order), current: kind === 'invoice' },
          { href: `${here}/print?as=slip`, label: 'Packing slip', current: kind === 'slip' },
        ]}
      />
      <OrderPaper order={order} business={business} kind={kind} />
    </>
  )
}
