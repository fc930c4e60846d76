'use client'

import { type ReactNode, useMemo } from 'react'
import { FindContext } from '../find/context'
import { CommandContext } from '../keys/context'
import { ParkingContext } from '../park/parking'
import { PayContext } from '../pay/context'
import { PersonContext } from '../person/person'
import { PrintingContext } from '../print/printing'
import { SaleContext } from '../sale/context'
import { ActionsContext } from '../shared/actions'
import type { TillProps } from '../shared/props'
import { ShopContext, shopOf } from '../shared/shop'
import { ShiftContext } from '../shift/shift'
import type { Till } from './create-till'
import { OverlayContext } from './overlay'
import { SignalsContext } from './signals'

type ProvidersProps = Pick<TillProps, 'shop' | 'person' | 'actions' | 'signOut'> & { till: Till; children: ReactNode }

/**
 * Hands each part of the till to what shows it. The parts never change, only what they hold does: what is drawn from
 * one is drawn anew when that changes, and by nothing else.
 */
export function Providers({ till, shop, person, actions, signOut, children }: ProvidersProps) {
  return (
    <ShopContext value={useMemo(() => shopOf(shop), [shop])}>
      <ActionsContext value={actions}>
        <PersonContext value={useMemo(() => ({ person, signOut }), [person, signOut])}>
          <SellingParts till={till}>
            <ScreenParts till={till}>{children}</ScreenParts>
          </SellingParts>
        </PersonContext>
      </ActionsContext>
    </ShopContext>
  )
}

type PartsProps = { till: Till; children: ReactNode }

/** The parts that sell. */
function SellingParts({ till, children }: PartsProps) {
  return (
    <ShiftContext value={till.shift}>
      <SaleContext value={till}>
        <FindContext value={till}>
          <ParkingContext value={till.parking}>
            <PayContext value={till}>{children}</PayContext>
          </ParkingContext>
        </FindContext>
      </SaleContext>
    </ShiftContext>
  )
}

/** The parts that tell and show. */
function ScreenParts({ till, children }: PartsProps) {
  return (
    <CommandContext value={till.run}>
      <OverlayContext value={till.overlays}>
        <SignalsContext value={till.signals}>
          <PrintingContext value={till.printing}>{children}</PrintingContext>
        </SignalsContext>
      </OverlayContext>
    </CommandContext>
  )
}
