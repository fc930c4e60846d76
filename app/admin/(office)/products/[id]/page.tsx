import { ExternalLink } from 'lucide-react'
import type { Metadata } from 'next'
import { hrefOf, type Query } from '@/components/admin/address'
import { MovementsTable } from '@/components/admin/inventory/movements-table'
import { ListPager } from '@/components/admin/list/list-pager'
import { ProductEditor } from '@/components/admin/products/product-editor'
import { ProductFacts } from '@/components/admin/products/product-facts'
import { ShelfButton } from '@/components/admin/products/shelf-button'
import { Badge } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/link-button'
import { LinkTabs } from '@/components/ui/link-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { findCategories, getProduct, type ProductView } from '@/lib/domain/catalog'
import type { Context } from '@/lib/domain/shared/context'
import { may } from '@/lib/domain/shared/permissions'
import { findMovements } from '@/lib/domain/stock'
import { idOf, longNumber, office, orNotFound, queryOf, type SearchParams } from '../../../office'
import { changeStock } from '../../inventory/actions'
import { putBack, saveProduct, takeOff, uploadPicture } from '../actions'
import { taxNote } from '../tax-note'

type ProductPageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const metadata: Metadata = { title: 'Product' }

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const { ctx, business } = await office('catalog.read')
  const query = await queryOf(searchParams)
  const product = await orNotFound(getProduct(ctx, idOf((await params).id), { archived: true }))
  const path = `/admin/products/${product.id}`
  const onLedger = query.tab === 'ledger'
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: 'Products', href: '/admin/products' }, { label: product.name }]}
        title={product.name}
        badge={<ShelfBadge product={product} />}
        actions={<ProductActions product={product} writes={may(ctx.actor, 'catalog.write')} />}
      />
      <LinkTabs
        label="About this product"
        className="mb-4"
        items={[
          { href: path, label: 'Product', current: !onLedger },
          { href: hrefOf(path, { tab: 'ledger' }), label: 'Stock ledger', current: onLedger },
        ]}
      />
      {onLedger ? (
        <Ledger ctx={ctx} productId={product.id} path={path} query={query} timeZone={business.timeZone} />
      ) : may(ctx.actor, 'catalog.write') && product.archivedAt === null ? (
        <ProductEditor
          key={product.id}
          product={product}
          categories={(await findCategories(ctx)).map(({ id, name }) => ({ value: `${id}`, label: name }))}
          currency={business.currency}
          taxNote={taxNote(business)}
          save={saveProduct}
          upload={uploadPicture}
          adjust={changeStock}
        />
      ) : (
        <ProductFacts product={product} currency={business.currency} />
      )}
    </>
  )
}

type LedgerProps = { ctx: Context; productId: number; path: string; query: Query; timeZone: string }

async function Ledger({ ctx, productId, path, query, timeZone }: LedgerProps) {
  const { movements, next } = await findMovements(ctx, { productId, after: longNumber(query.after) })
  return (
    <>
      <MovementsTable movements={movements} timeZone={timeZone} ofProduct />
      <ListPager path={path} query={query} next={next} />
    </>
  )
}

function ShelfBadge({ product }: { product: ProductView }) {
  if (product.archivedAt !== null) return <Badge>Archived</Badge>
  if (product.availability === 'sold_out') return <Badge tone="danger">Out of stock</Badge>
  return product.availability === 'few_left' ? <Badge tone="warning">Low stock</Badge> : null
}

function ProductActions({ product, writes }: { product: ProductView; writes: boolean }) {
  const archived = product.archivedAt !== null
  return (
    <>
      {archived ? null : (
        <LinkButton href={`/products/${product.slug}`} icon={<ExternalLink aria-hidden />}>
          See it in the shop
        </LinkButton>
      )}
      {writes ? (
        <ShelfButton
          product={{ id: product.id, name: product.name }}
          archived={archived}
          archive={takeOff}
          restore={putBack}
        />
      ) : null}
    </>
  )
}
