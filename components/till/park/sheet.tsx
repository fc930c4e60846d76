'use client'

import { Pause, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { IconButton } from '@/components/ui/icon-button'
import { Sheet } from '@/components/ui/sheet'
import { piecesIn } from '../sale/basket'
import { useShop } from '../shared/shop'
import { useOverlays } from '../shell/overlay'
import { type Parked, useParked, useParking } from './parking'

export function ParkedSheet() {
  const { close } = useOverlays()
  const parked = useParked()
  return (
    <Sheet open onOpenChange={close} title="Parked sales" description="Taking one up parks what is in the basket now.">
      {parked.length === 0 ? (
        <EmptyState icon={<Pause />} title="Nothing is parked" compact>
          F8 puts a basket aside, for instance while a customer fetches something.
        </EmptyState>
      ) : (
        <ul>
          {parked.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function Row({ entry }: { entry: Parked }) {
  const parking = useParking()
  const { close } = useOverlays()
  const { money, time } = useShop()
  const pieces = piecesIn(entry.basket)

  async function resume() {
    await parking.resume(entry.id)
    close()
  }

  return (
    <li className="flex items-center gap-1 border-b border-line py-1">
      <Button variant="ghost" onClick={resume} className="h-auto min-w-0 grow justify-start! py-2 text-start">
        <span className="min-w-0">
          <span className="block truncate">{entry.label}</span>
          <span className="num block text-sm font-normal text-muted">
            {time(entry.at)} · {entry.by} · {pieces === 1 ? '1 piece' : `${pieces} pieces`} · {money(entry.totalMinor)}
          </span>
        </span>
      </Button>
      <ConfirmDialog
        title={`Throw away ${entry.label}?`}
        description="Its goods stay in stock; nothing was sold."
        confirmLabel="Throw away"
        onConfirm={() => parking.drop(entry.id)}
        trigger={<IconButton label={`Throw away ${entry.label}`} icon={<Trash2 aria-hidden />} />}
      />
    </li>
  )
}
