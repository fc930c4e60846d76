'use client'

import { ClipboardList, CloudOff, LogIn, Pause, Wifi } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { LogoMark } from '@/components/ui/logo'
import { useConnection } from '../find/context'
import { useCommands } from '../keys/context'
import { KeyHint } from '../keys/key-hint'
import { useParked } from '../park/parking'
import { usePerson } from '../person/person'
import { useShop } from '../shared/shop'
import { useShift } from '../shift/shift'
import { TillMenu } from './menu'
import { useOverlays } from './overlay'

/** Till, shift, connection, menu: 48 pixels. */
export function TillHeader() {
  const { shop } = useShop()
  const shift = useShift()
  const parked = useParked()
  const run = useCommands()
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-surface ps-3 pe-1">
      <LogoMark className="text-accent" />
      <p className="ms-2 truncate font-semibold">{shift ? shift.till : shop.name}</p>
      {shift ? <ShiftChip /> : null}
      <span className="grow" />
      {parked.length > 0 ? (
        <Button variant="ghost" icon={<Pause aria-hidden />} onClick={() => run('parked')}>
          <span>
            <span className="max-md:sr-only">Parked </span>
            <span className="num">{parked.length}</span>
          </span>
          <KeyHint command="parked" />
        </Button>
      ) : null}
      {shift ? (
        <Button
          variant="ghost"
          icon={<ClipboardList aria-hidden />}
          onClick={() => run('sales')}
          className="max-md:hidden"
        >
          Sales
          <KeyHint command="sales" />
        </Button>
      ) : null}
      <ConnectionChip />
      <TillMenu />
    </header>
  )
}

function ShiftChip() {
  const { time } = useShop()
  const { person } = usePerson()
  const shift = useShift()
  const run = useCommands()
  if (!shift) return null
  return (
    <Button variant="ghost" onClick={() => run('shift')} className="min-w-0 shrink!">
      <span className="truncate font-normal text-muted">
        <span className="max-md:hidden">Open since </span>
        <span className="num">{time(shift.openedAt)}</span>
        <span className="max-sm:hidden"> · {person.name}</span>
      </span>
      <KeyHint command="shift" />
    </Button>
  )
}

function ConnectionChip() {
  const connection = useConnection()
  const { open } = useOverlays()
  if (connection === 'offline')
    return (
      <Badge tone="warning" icon={<CloudOff aria-hidden />}>
        Offline
      </Badge>
    )
  if (connection === 'signed-out')
    return (
      <button type="button" onClick={() => open({ kind: 'signIn' })}>
        <Badge tone="warning" icon={<LogIn aria-hidden />}>
          Sign in again
        </Badge>
      </button>
    )
  if (connection === 'unknown') return null
  return (
    <Badge tone="positive" icon={<Wifi aria-hidden />}>
      <span className="max-md:sr-only">Online</span>
    </Badge>
  )
}
