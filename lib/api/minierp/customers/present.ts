import type { z } from 'zod'
import type { Customer } from '@/lib/domain/customers'
import { timestamp } from '../../kernel/formats'
import type { CustomerWire } from './contract'

export const presentCustomer = (customer: Customer): z.infer<typeof CustomerWire> => ({
  id: customer.id,
  name: customer.name,
  email: customer.email,
  phone: customer.phone,
  address: customer.address,
  is_active: customer.active,
  created_at: timestamp(customer.createdAt),
})
