import { z } from 'zod'
import { findIndustries } from '@/lib/domain/businesses'
import { wireId } from '../../kernel/wire'
import { endpoint } from '../dialect'

const IndustryWire = z.object({ id: wireId, name: z.string() })

export const list = endpoint('GET /api/industries/', {
  summary: 'List industries, by name',
  access: 'public',
  answer: z.array(IndustryWire),
  run: async (ctx) => (await findIndustries(ctx.db)).map(({ id, name }) => ({ id, name })),
})
