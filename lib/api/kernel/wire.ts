import { z } from 'zod'
import { Role } from '@/lib/db/enums'

/** The pieces that answers are made of. */

/** What somebody is: a member of staff's role, or a shopper. */
export const wireRole = z.enum([...Object.values(Role), 'shopper'])

export const wireId = z.int().meta({ override: { type: 'integer' }, example: 1 })
export const wireCount = z.int().meta({ override: { type: 'integer' } })
export const wireTime = z.iso.datetime({ precision: 6 }).meta({
  override: { type: 'string', format: 'date-time', pattern: undefined },
  example: '2026-01-14T05:07:06.527149Z',
})
export const wireNumberMoney = z.number().meta({ example: 550 })
export const wireTextMoney = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ example: '19.90' })
