import { LinkTabs } from '@/components/ui/link-tabs'

type InventoryTabsProps = { current: 'low' | 'movements' | 'books'; provesBooks: boolean }

export function InventoryTabs({ current, provesBooks }: InventoryTabsProps) {
  const all = [
    { key: 'low', href: '/admin/inventory', label: 'Low stock' },
    { key: 'movements', href: '/admin/inventory/movements', label: 'Movements' },
    ...(provesBooks ? [{ key: 'books', href: '/admin/inventory/books', label: 'Do the books balance?' }] : []),
  ]
  return (
    <LinkTabs
      label="Inventory"
      className="mb-4"
      items={all.map(({ key, href, label }) => ({ href, label, current: key === current }))}
    />
  )
}
