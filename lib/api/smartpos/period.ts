import { z } from 'zod'
import { businessToday, type Period } from '@/lib/domain/reports'
import type { Context } from '@/lib/domain/shared/context'
import { day } from '../kernel/fields'

/** Query pieces for business days, both included; put `inOrder` behind the object they are spread into. */
export const days = { start_date: day.optional(), end_date: day.optional() }

type Days = { start_date?: string | undefined; end_date?: string | undefined }

export const inOrder = ({ start_date, end_date }: Days): boolean => !start_date || !end_date || start_date <= end_date

export const NOT_IN_ORDER = { path: ['end_date'], error: 'The end date is before the start date.' }

/** The days asked for. Without an end they go up to today, without a start as far back as `otherwise` says. */
export async function periodOf(
  ctx: Context,
  { start_date, end_date }: Days,
  otherwise: (end: string) => string,
): Promise<Period> {
  const to = end_date ?? latest(await businessToday(ctx), start_date)
  return { from: start_date ?? otherwise(to), to }
}

const latest = (today: string, start: string | undefined): string => (start && start > today ? start : today)

export const wireDay = z.iso.date()
