import { findProducts } from '@/lib/domain/catalog'
import { countOrders } from '@/lib/domain/orders'
import { countAccounts } from '@/lib/domain/people'
import { endpoint } from '../dialect'
import { OrdersWire, ProductsWire, UsersWire } from './contract'

export const totalUsers = endpoint('GET /api/dashboard/total-users/', {
  summary: 'How many people are registered',
  access: 'admin',
  answer: UsersWire,
  run: async (ctx) => ({ total_users: await countAccounts(ctx) }),
})

export const totalOrders = endpoint('GET /api/dashboard/total-orders/', {
  summary: 'How many orders were placed',
  access: 'admin',
  answer: OrdersWire,
  run: async (ctx) => ({ total_orders: await countOrders(ctx, {}) }),
})

export const totalProducts = endpoint('GET /api/dashboard/total-products/', {
  summary: 'How many products there are to buy',
  access: 'admin',
  answer: ProductsWire,
  run: async (ctx) => ({ total_products: (await findProducts(ctx, { count: true, limit: 0 })).total ?? 0 }),
})
