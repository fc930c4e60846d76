import { z } from 'zod'
import { wireCount } from '../../kernel/wire'

export const UsersWire = z.object({ total_users: wireCount })
export const OrdersWire = z.object({ total_orders: wireCount })
export const ProductsWire = z.object({ total_products: wireCount })
