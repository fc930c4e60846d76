'use client'

import { X } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { methodWords } from '@/components/words'
import { useChangeSale, useSale } from '../sale/context'
import { dropTender } from '../sale/sale'
import { useShop } from '../shared/shop'
import type { Tender } from './tenders'

/** What was given so far, when it takes more than one. */
export function TenderList() {
  const { money } = useShop()
  const change = useChangeSale()
  const tenders = useSale((sale) => sale.tenders)
  if (tenders.length === 0) return null
  return (
    <ul aria-label="Taken so far" className="rounded-lg border border-line bg-surface">
      {tenders.map((tender, place) => (
        <li key={keyOf(tender, place)} className="flex items-center gap-3 border-b border-line ps-4 last:border-b-0">
          <span className="grow">{methodWords[tender.method]}</span>
          <span className="num font-medium">{money(tender.amountMinor)}</span>
          <IconButton
            label={`Remove ${money(tender.amountMinor)} ${methodWords[tender.method]}`}
            icon={<X aria-hidden />}
            onClick={() => change((now) => dropTender(now, place))}
          />
        </li>
      ))}
    </ul>
  )
}

const keyOf = (tender: Tender, place: number) => `${place}-${tender.method}-${tender.amountMinor}`
