import { Stat } from '@/components/ui/stat'
import { RowLink, Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { Inventory } from '@/lib/domain/reports'
import { formatMoney } from '@/lib/domain/shared/money'
import { countText } from '../format'

/** What is on hand in all, and product by product. */
export function StockValue({ inventory, currency }: { inventory: Inventory; currency: string }) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Stat label="Pieces on hand" value={countText(inventory.stock)} />
        <Stat
          label="Worth at cost"
          value={money(inventory.costMinor)}
          hint="Every piece on hand times what its variant costs you."
        />
        <Stat
          label="Worth at retail"
          value={money(inventory.retailMinor)}
          hint="Every piece on hand times the price it sells for now."
        />
        <Stat
          label="Low or out"
          value={countText(inventory.low)}
          hint="At or below the threshold, those that are gone among them."
          href="/admin/inventory"
        />
      </div>
      <Table label="Stock by product">
        <THead>
          <TR>
            <TH>Product</TH>
            <TH>SKU</TH>
            <TH align="end">Pieces</TH>
            <TH align="end">At cost</TH>
            <TH align="end">At retail</TH>
          </TR>
        </THead>
        <TBody>
          {inventory.items.map((item) => (
            <TR key={item.productId} interactive>
              <TD header>
                <RowLink href={`/admin/products/${item.productId}`}>{item.name}</RowLink>
              </TD>
              <TD muted className="num">
                {item.sku}
              </TD>
              <TD numeric>{countText(item.stock)}</TD>
              <TD numeric muted>
                {money(item.costMinor)}
              </TD>
              <TD numeric>{money(item.retailMinor)}</TD>
            </TR>
          ))}
        </TBody>
      </Table>
    </div>
  )
}
