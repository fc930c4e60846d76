'use client'

import { PackagePlus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { type AdjustStock, StockDialog } from '../products/stock-dialog'

type ReceiveStockProps = { variant: { id: number; stock: number }; name: string; adjust: AdjustStock }

/** Books a delivery in, right from a list. */
export const ReceiveStock = ({ variant, name, adjust }: ReceiveStockProps) => (
  <span className="relative z-1 inline-block">
    <StockDialog
      variant={variant}
      name={name}
      adjust={adjust}
      trigger={
        <Button size="sm" aria-label={`Receive ${name}`} icon={<PackagePlus aria-hidden />}>
          Receive
        </Button>
      }
    />
  </span>
)
