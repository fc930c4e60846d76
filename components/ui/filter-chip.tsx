import { X } from 'lucide-react'
import Link from 'next/link'

type FilterChipProps = { label: string; value?: string; removeHref: string }

/** A filter that is on; pressing it takes it off. */
export function FilterChip({ label, value, removeHref }: FilterChipProps) {
  return (
    <Link
      href={removeHref}
      scroll={false}
      className="inline-flex min-h-control-sm items-center gap-1.5 rounded-full border border-line bg-surface ps-3 pe-2 text-sm hover:bg-hover"
    >
      <span className="sr-only">Remove the filter </span>
      <span className={value ? 'text-muted' : undefined}>{value ? `${label}:` : label}</span>
      {value ? <span className="font-medium">{value}</span> : null}
      <X aria-hidden className="size-3.5 text-muted" />
    </Link>
  )
}
