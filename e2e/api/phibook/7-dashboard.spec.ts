import { z } from 'zod'
import { type Api, expect, expectAnswer, memberOf } from '../api'
import { adminToken, anId, atPhibookDoors, newOrder } from './door'

const TOTALS = ['total_users', 'total_orders', 'total_products'] as const

const pathOf = (total: string) => `/api/dashboard/${total.replace('_', '-')}/`

const count = async (api: Api, token: string, total: string) =>
  memberOf(await api.call('GET', pathOf(total), { token }), total, z.number())

atPhibookDoors((test) => {
  for (const total of TOTALS) {
    test(`GET ${pathOf(total)}`, async ({ api }) => {
      const token = await adminToken(api)
      expectAnswer(api, await api.call('GET', pathOf(total), { token }), 200, { [total]: anId })
      const before = await count(api, token, total)
      await newOrder(api)
      expect(await count(api, token, total)).toBeGreaterThan(before)
    })
  }
})
