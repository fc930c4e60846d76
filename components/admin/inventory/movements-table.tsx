import { History } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, TBody, TD, TH, THead, TR } from '@/components/ui/table'
import type { Movement } from '@/lib/domain/stock'
import { countText, momentText } from '../format'
import { reasonWords } from '../words'

type MovementsTableProps = {
  movements: readonly Movement[]
  timeZone: string
  /** On a product's own page its name is not said again. */
  ofProduct?: boolean
  empty?: ReactNode
}

/** Lines of the ledger: what changed, by how much, and what was there afterwards. */
export function MovementsTable({ movements, timeZone, ofProduct, empty }: MovementsTableProps) {
  if (movements.length === 0) {
    return (
      empty ?? (
        <EmptyState compact icon={<History />} title="No movements yet">
          Every sale, delivery, count and correction writes a line here, and none is ever changed.
        </EmptyState>
      )
    )
  }
  return (
    <Table label="Stock movements">
      <THead>
        <TR>
          <TH>When</TH>
          <TH>{ofProduct ? 'Variant' : 'Product'}</TH>
          <TH>What</TH>
          <TH align="end">Change</TH>
          <TH align="end">Then there were</TH>
          <TH>Who</TH>
          <TH>Note</TH>
        </TR>
      </THead>
      <TBody>
        {movements.map((movement) => (
          <TR key={`${movement.id}`}>
            <TD muted className="num whitespace-nowrap">
              {momentText(movement.createdAt, timeZone)}
            </TD>
            <TD header className="min-w-44">
              <Goods movement={movement} ofProduct={ofProduct} />
            </TD>
            <TD className="whitespace-nowrap">
              {reasonWords[movement.reason]}
              <OrderLink movement={movement} />
            </TD>
            <TD numeric className={cx('font-medium', movement.delta > 0 ? 'text-positive' : 'text-danger')}>
              {movement.delta > 0 ? '+' : '−'}
              {countText(Math.abs(movement.delta))}
            </TD>
            <TD numeric>{countText(movement.balance)}</TD>
            <TD muted className="whitespace-nowrap">
              {movement.by ?? '–'}
            </TD>
            <TD muted className="max-w-56 break-words">
              {movement.note}
            </TD>
          </TR>
        ))}
      </TBody>
    </Table>
  )
}

function Goods({ movement, ofProduct }: { movement: Movement; ofProduct?: boolean }) {
  const codes = [ofProduct ? '' : movement.variantName, movement.sku].filter(Boolean).join(' · ')
  return (
    <>
      {ofProduct ? (
        movement.variantName || 'The product'
      ) : (
        <Link
          href={`/admin/products/${movement.productId}?tab=ledger`}
          className="rounded-sm hover:text-accent hover:underline"
        >
          {movement.productName}
        </Link>
      )}
      <span className="num block text-sm text-muted">{codes}</span>
    </>
  )
}

const OrderLink = ({ movement: { orderId, orderNumber } }: { movement: Movement }) =>
  orderId === null ? null : (
    <Link href={`/admin/orders/${orderId}`} className="num block rounded-sm text-sm text-accent hover:underline">
      {orderNumber}
    </Link>
  )
