import { LinkTabs } from '@/components/ui/link-tabs'
import { hrefOf, type Query } from '../address'

type ReportTabsProps = { current: 'sales' | 'products' | 'cashiers' | 'stock'; query: Query; seesAll: boolean }

/** From one report to another over the same days. */
export function ReportTabs({ current, query, seesAll }: ReportTabsProps) {
  const days = Object.fromEntries(
    ['period', 'from', 'to'].flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  )
  const all = [
    { key: 'sales', href: '/admin/reports', label: 'Sales' },
    { key: 'products', href: '/admin/reports/products', label: 'Products' },
    { key: 'cashiers', href: '/admin/reports/cashiers', label: 'Cashiers' },
    { key: 'stock', href: '/admin/reports/stock', label: 'Stock value' },
  ]
  return (
    <LinkTabs
      label="Reports"
      className="mb-4"
      items={all
        .filter(({ key }) => seesAll || key === 'sales')
        .map(({ key, href, label }) => ({ href: hrefOf(href, days), label, current: key === current }))}
    />
  )
}
