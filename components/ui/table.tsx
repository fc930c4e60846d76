import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './cx'
import { ScrollRegion } from './scroll-region'

type TableProps = {
  /** What the table holds, for screen readers. */
  label: string
  /** Without the frame, for use inside a card. */
  plain?: boolean
  /** The head stays in sight while the page scrolls. */
  sticky?: boolean
  children: ReactNode
  className?: string
}

export function Table({ label, plain, sticky = true, children, className }: TableProps) {
  return (
    <ScrollRegion
      label={label}
      className={cx(
        plain ? 'border-t border-line' : 'rounded-lg border border-line bg-surface shadow-card',
        'print:overflow-visible print:shadow-none',
        className,
      )}
    >
      <table
        aria-label={label}
        data-sticky={sticky || undefined}
        className="group/table w-full border-separate border-spacing-0 text-start text-base"
      >
        {children}
      </table>
    </ScrollRegion>
  )
}

type SectionProps = { children: ReactNode; className?: string }

export const THead = ({ children }: { children: ReactNode }) => <thead>{children}</thead>

export const TBody = ({ children, className }: SectionProps) => (
  <tbody className={cx('[&>tr:last-child>*]:border-b-0', className)}>{children}</tbody>
)

export const TFoot = ({ children, className }: SectionProps) => (
  <tfoot className={cx('font-medium [&>tr:first-child>*]:border-t [&>tr>*]:border-b-0', className)}>{children}</tfoot>
)

type TRProps = ComponentProps<'tr'> & {
  selected?: boolean
  /** The whole row leads where its RowLink leads. */
  interactive?: boolean
}

export function TR({ selected, interactive, className, ...rest }: TRProps) {
  return (
    <tr
      data-selected={selected || undefined}
      className={cx(interactive && 'relative hover:bg-hover', selected && 'bg-selected', className)}
      {...rest}
    />
  )
}

type Align = 'start' | 'end' | 'center'
type Sort = { href: string; direction?: 'asc' | 'desc' }

const aligns: Readonly<Record<Align, string>> = { start: 'text-start', end: 'text-end', center: 'text-center' }

type THProps = Omit<ComponentProps<'th'>, 'align'> & { align?: Align; sort?: Sort }

export function TH({ align = 'start', sort, className, children, ...rest }: THProps) {
  return (
    <th
      scope="col"
      aria-sort={sort?.direction ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined}
      className={cx(
        'border-b border-line bg-sunken px-3 py-2 text-sm font-medium whitespace-nowrap text-muted first:rounded-ss-lg last:rounded-se-lg group-data-sticky/table:sticky group-data-sticky/table:top-(--sticky-top) group-data-sticky/table:z-sticky',
        aligns[align],
        className,
      )}
      {...rest}
    >
      {sort ? <SortLink sort={sort}>{children}</SortLink> : children}
    </th>
  )
}

function SortLink({ sort, children }: { sort: Sort; children: ReactNode }) {
  const Arrow = sort.direction === 'asc' ? ArrowUp : sort.direction === 'desc' ? ArrowDown : ChevronsUpDown
  return (
    <Link
      href={sort.href}
      scroll={false}
      className={cx('inline-flex items-center gap-1 rounded-sm hover:text-ink', sort.direction && 'text-ink')}
    >
      {children}
      <Arrow aria-hidden className={cx('size-3.5', !sort.direction && 'opacity-60')} />
    </Link>
  )
}

type TDProps = Omit<ComponentProps<'td'>, 'align'> & {
  align?: Align
  /** To the end, digits under digits. */
  numeric?: boolean
  muted?: boolean
  /** The cell names its row. */
  header?: boolean
}

export function TD({ align, numeric, muted, header, className, ...rest }: TDProps) {
  const look = cx(
    'border-b border-line px-3 py-cell align-middle font-normal',
    aligns[align ?? (numeric ? 'end' : 'start')],
    numeric && 'num whitespace-nowrap',
    muted && 'text-muted',
    header && 'min-w-32',
    className,
  )
  return header ? <th scope="row" className={look} {...rest} /> : <td className={look} {...rest} />
}

/** The link of an interactive row; other controls in the row need `relative z-1`. */
export const RowLink = ({ className, ...rest }: ComponentProps<typeof Link>) => (
  <Link
    className={cx(
      'font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus',
      className,
    )}
    {...rest}
  />
)
