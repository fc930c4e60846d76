import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { ProductView } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { inCard } from '../in-card'
import { Picture } from '../picture'
import { StockBar } from './stock-bar'

/** A product to be read: for those who may not change it, and for one that is archived. */
export function ProductFacts({ product, currency }: { product: ProductView; currency: string }) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <div className="space-y-4">
      <Card padded className="flex flex-wrap gap-5">
        <Picture src={product.image} size="lg" />
        <DescriptionList
          className="grow"
          columns={3}
          items={[
            { term: 'Price', detail: money(product.priceMinor) },
            { term: 'Category', detail: product.category?.name ?? 'None' },
            { term: 'In stock', detail: product.stock },
            { term: 'Description', detail: product.description || 'None' },
          ]}
        />
      </Card>
      <Card as="section" aria-labelledby="facts-variants">
        <CardHeader id="facts-variants" title="Variants" />
        {product.variants.length === 0 ? <CardBody>There are none.</CardBody> : null}
        <Table plain label="Variants" className={inCard}>
          <THead>
            <TR>
              <TH>Variant</TH>
              <TH>SKU</TH>
              <TH>Barcode</TH>
              <TH align="end">Price</TH>
              <TH align="end">Stock</TH>
            </TR>
          </THead>
          <TBody>
            {product.variants.map((variant) => (
              <TR key={variant.id}>
                <TD header>{variant.name || 'The product'}</TD>
                <TD muted className="num">
                  {variant.sku}
                </TD>
                <TD muted className="num">
                  {variant.barcode ?? '–'}
                </TD>
                <TD numeric>{money(variant.priceMinor)}</TD>
                <TD numeric>
                  <StockBar {...variant} />
                </TD>
              </TR>
            ))}
          </TBody>
        </Table>
      </Card>
    </div>
  )
}
