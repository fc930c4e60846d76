import { Users } from 'lucide-react'
import Link from 'next/link'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { CashierRow } from '@/lib/domain/reports'
import { results } from '@/lib/domain/shared/figures'
import { formatMoney } from '@/lib/domain/shared/money'
import { hrefOf } from '../address'
import { DownloadCsv } from '../download-csv'
import { countText } from '../format'
import { inCard } from '../in-card'

type CashiersCardProps = {
  sellers: readonly CashierRow[]
  currency: string
  /** The days, for the way to one person's own figures. */
  period: { from: string; to: string }
  /** Where there is more of this. */
  reportHref?: string
  className?: string
}

/** Who rang or made the sales. */
export function CashiersCard({ sellers, currency, period, reportHref, className }: CashiersCardProps) {
  const money = (minor: bigint) => formatMoney(minor, currency)
  return (
    <Card as="section" aria-labelledby="cashiers" className={className}>
      <CardHeader
        id="cashiers"
        title={
          reportHref ? (
            <Link href={reportHref} className="rounded-sm hover:underline">
              Cashiers and sellers
            </Link>
          ) : (
            'Cashiers and sellers'
          )
        }
        description="Orders and their average before cancellations and returns, net sales after them."
        actions={<DownloadCsv data={cashierData(sellers, currency)} fileName="cashiers" label="CSV" />}
      />
      {sellers.length === 0 ? (
        <EmptyState compact icon={<Users />} title="Nobody sold anything yet">
          Sales at the till and sales orders show up here under whoever made them.
        </EmptyState>
      ) : (
        <Table plain label="Cashiers and sellers" sticky={false} className={inCard}>
          <THead>
            <TR>
              <TH>Who</TH>
              <TH align="end">Orders</TH>
              <TH align="end">Average</TH>
              <TH align="end">Cancelled</TH>
              <TH align="end">Returns</TH>
              <TH align="end">Net sales</TH>
            </TR>
          </THead>
          <TBody>
            {sellers.map((seller) => (
              <TR key={seller.sellerId}>
                <TD header>
                  <Link
                    href={hrefOf('/admin/reports', { ...period, seller: `${seller.sellerId}` })}
                    className="rounded-sm hover:text-accent hover:underline"
                  >
                    {seller.name}
                  </Link>
                </TD>
                <TD numeric>{countText(seller.orders)}</TD>
                <TD numeric muted>
                  {money(results(seller).averageMinor)}
                </TD>
                <TD numeric muted>
                  {money(seller.cancelledMinor)}
                </TD>
                <TD numeric muted>
                  {money(seller.returnedMinor)}
                </TD>
                <TD numeric className="font-medium">
                  {money(results(seller).netMinor)}
                </TD>
              </TR>
            ))}
          </TBody>
        </Table>
      )}
    </Card>
  )
}

/** The same rows for a file. */
export function cashierData(sellers: readonly CashierRow[], currency: string) {
  const format = { kind: 'money', currency } as const
  return {
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'username', label: 'Username' },
      { key: 'orders', label: 'Orders' },
      { key: 'units', label: 'Pieces' },
      { key: 'average', label: 'Average order', format },
      { key: 'sales', label: 'Sales', format },
      { key: 'cancelled', label: 'Cancelled', format },
      { key: 'returned', label: 'Returns', format },
      { key: 'net', label: 'Net sales', format },
    ],
    rows: sellers.map((seller) => ({
      name: seller.name,
      username: seller.username,
      orders: seller.orders,
      units: seller.units,
      average: Number(results(seller).averageMinor),
      sales: Number(seller.revenueMinor),
      cancelled: Number(seller.cancelledMinor),
      returned: Number(seller.returnedMinor),
      net: Number(results(seller).netMinor),
    })),
  }
}
