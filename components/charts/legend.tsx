import { cx } from '@/components/ui/cx'

export type LegendItem = { label: string; colour: string; dashed?: boolean }

export function Legend({ items, className }: { items: readonly LegendItem[]; className?: string }) {
  return (
    <ul className={cx('flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted', className)}>
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-1.5">
          <Swatch colour={item.colour} dashed={item.dashed} />
          {item.label}
        </li>
      ))}
    </ul>
  )
}

export function Swatch({ colour, dashed }: { colour: string; dashed?: boolean }) {
  return dashed ? (
    <span aria-hidden className="w-4 border-t-2 border-dashed" style={{ borderColor: colour }} />
  ) : (
    <span aria-hidden className="size-2.5 rounded-sm" style={{ backgroundColor: colour }} />
  )
}
