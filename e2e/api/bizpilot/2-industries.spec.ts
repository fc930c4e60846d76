import { z } from 'zod'
import { expect } from '../api'
import { anId, atBizpilotDoors } from './door'

const Industries = z.array(z.object({ id: z.number(), name: z.string() }))

atBizpilotDoors((test) => {
  test('2 GET /api/industries/', async ({ api }) => {
    const answer = await api.call('GET', '/api/industries/')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual(
      expect.arrayContaining(
        ['Education', 'Electronics', 'Fashion', 'Food & Beverage', 'Health & Beauty', 'Retail'].map((name) => ({
          id: anId,
          name,
        })),
      ),
    )
    const names = Industries.parse(answer.body).map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })
})
