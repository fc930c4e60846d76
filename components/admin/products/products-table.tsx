import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { ProductSort, ProductView } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { type Query, refilter } from '../address'
import { dateText, plural } from '../format'
import { onlyWide } from '../in-card'
import { Picture } from '../picture'
import { StockBar } from './stock-bar'

type ProductsTableProps = {
  products: readonly ProductView[]
  path: string
  query: Query
  sort: ProductSort | undefined
  currency: string
  timeZone: string
}

/** Products as rows that lead to them; the heads sort. */
export function ProductsTable({ products, path, query, sort, currency, timeZone }: ProductsTableProps) {
  const sortBy = (up: ProductSort, down: ProductSort, first: 'asc' | 'desc' = 'asc') => {
    const direction = sort === up ? ('asc' as const) : sort === down ? ('desc' as const) : undefined
    const next = direction ? (direction === 'asc' ? down : up) : first === 'asc' ? up : down
    return { href: refilter(path, query, { sort: next }), direction }
  }
  return (
    <Table label="Products">
      <THead>
        <TR>
          <TH sort={sortBy('name', '-name')}>Product</TH>
          <TH className={onlyWide}>SKU</TH>
          <TH className={onlyWide}>Category</TH>
          <TH align="end" className={onlyWide}>
            Variants
          </TH>
          <TH align="end" sort={sortBy('price', '-price')}>
            Price
          </TH>
          <TH align="end" sort={sortBy('stock', '-stock')}>
            Stock
          </TH>
          <TH className={onlyWide} sort={sortBy('updated', '-updated', 'desc')}>
            Changed
          </TH>
        </TR>
      </THead>
      <TBody>
        {products.map((product) => (
          <TR key={product.id} interactive>
            <TD header className="min-w-52">
              <span className="flex items-center gap-3">
                <Picture src={product.image} size="md" />
                <RowLink href={`/admin/products/${product.id}`}>{product.name}</RowLink>
              </span>
            </TD>
            <TD muted className={`${onlyWide} num whitespace-nowrap`}>
              {product.variants[0]?.sku}
              {product.variants.length > 1 ? ` +${product.variants.length - 1}` : ''}
            </TD>
            <TD className={`${onlyWide} whitespace-nowrap`}>
              {product.category?.name ?? <span className="text-muted">None</span>}
            </TD>
            <TD numeric muted className={onlyWide}>
              {product.variants.length > 1 ? plural(product.variants.length, 'variant') : '–'}
            </TD>
            <TD numeric className="font-medium">
              {priceText(product, currency)}
            </TD>
            <TD numeric>
              <StockBar
                stock={product.stock}
                threshold={product.variants.reduce((sum, variant) => sum + variant.threshold, 0)}
                availability={product.availability}
              />
            </TD>
            <TD muted className={`${onlyWide} num whitespace-nowrap`}>
              {dateText(product.updatedAt, timeZone)}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}

const priceText = ({ fromMinor, toMinor }: ProductView, currency: string): string =>
  fromMinor === toMinor
    ? formatMoney(fromMinor, currency)
    : `${formatMoney(fromMinor, currency)} – ${formatMoney(toMinor, currency)}`
