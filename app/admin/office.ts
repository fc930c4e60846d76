import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Query } from '@/components/admin/address'
import { sessionContext, staffContext } from '@/lib/auth/context'
import { getBusiness } from '@/lib/domain/businesses'
import { DomainError } from '@/lib/domain/shared/errors'
import type { Right } from '@/lib/domain/shared/permissions'

const ownBusiness = cache(async () => getBusiness(await sessionContext()))

/** What every page of the back office begins with: who asks, and their business. Others are sent away. */
export async function office(right?: Right) {
  const ctx = await staffContext(right)
  return { ctx, business: await ownBusiness() }
}

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** The query of a page's address; of a name given twice the first counts. */
export async function queryOf(searchParams: SearchParams): Promise<Query> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value
    return first ? [[name, first]] : []
  })
  return Object.fromEntries(entries)
}

/** One of these words, or undefined for anything else that stands in the address. */
export const oneOf = <T extends string>(words: readonly T[], value: string | undefined): T | undefined =>
  words.find((word) => word === value)

/** A whole number from the address; undefined when it is none. */
export const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined

/** As `wholeNumber`, for ids that outgrow a number. */
export const longNumber = (value: string | undefined): bigint | undefined =>
  value !== undefined && /^\d{1,18}$/.test(value) ? BigInt(value) : undefined

/** The id in a page's path; anything else is a page that does not exist. */
export function idOf(value: string): number {
  return wholeNumber(value) ?? notFound()
}

/** Shows "there is no such page" for what the domain says is not there. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound()
    throw error
  }
}
