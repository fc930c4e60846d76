import { countCustomers } from '@/lib/domain/customers'
import { sumOrders } from '@/lib/domain/orders'
import { inventory } from '@/lib/domain/reports'
import { endpoint } from '../dialect'
import { InventoryWire, SalesWire } from './contract'
import { presentInventory, presentSales } from './present'

export const inventoryDashboard = endpoint('GET /api/inventory/dashboard/', {
  summary: 'What is on the shelves and what it is worth, and how many customers there are',
  access: 'adminOrManager',
  answer: InventoryWire,
  run: async (ctx, _input, { currency }) => {
    const [stock, customers] = await Promise.all([inventory(ctx, { limit: 0 }), countCustomers(ctx)])
    return presentInventory(stock, customers, currency)
  },
})

export const salesDashboard = endpoint('GET /api/sales/dashboard/', {
  summary: 'Sales orders by status and what they earned: your own, or as a manager or admin all',
  access: 'staff',
  answer: SalesWire,
  run: async (ctx, _input, { currency }) => presentSales(await sumOrders(ctx, { channel: 'sales' }), currency),
})
