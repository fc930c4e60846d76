'use client'

import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { PricedBasket } from '@/lib/domain/shared/pricing'
import { useShop } from '../shared/shop'
import { tillContext, useTillContext } from '../shared/till-context'
import type { Lines } from './lines'
import { priceOf } from './price'
import type { Sale } from './sale'
import type { ChangeSale, SaleStore } from './store'

export const SaleContext = tillContext<{ sale: SaleStore; lines: Lines }>()

const useSaleContext = () => useTillContext(SaleContext)

/** A part of the sale at hand; what shows it is drawn anew when that part changes, and not before. */
export const useSale = <Part>(part: (sale: Sale) => Part): Part => useStore(useSaleContext().sale.store, part)

export const useChangeSale = (): ChangeSale => useSaleContext().sale.change

export const useLines = (): Lines => useSaleContext().lines

/** How often something was added, and which variant it was last. */
export const useAdded = () => useStore(useSaleContext().lines.added)

/** What the basket costs as it stands, before cash is rounded. */
export function usePricedBasket(): PricedBasket {
  const { shop } = useShop()
  const basket = useSale((sale) => sale.basket)
  return useMemo(() => priceOf(basket, shop), [basket, shop])
}
