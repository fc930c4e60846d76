import { cx } from './cx'

type PriceProps = {
  /** Already formatted, e.g. "€23.40". */
  text: string
  /** What it cost before; shown struck through. */
  was?: string
  /** Variants differ: "from €19.00". */
  from?: boolean
  /** E.g. "incl. VAT". */
  note?: string
  size?: 'sm' | 'md' | 'lg' | 'xl'
  className?: string
}

const sizes = { sm: 'text-sm', md: 'text-base', lg: 'text-xl', xl: 'text-2xl' } as const

export function Price({ text, was, from, note, size = 'md', className }: PriceProps) {
  return (
    <span className={cx('num inline-flex flex-wrap items-baseline gap-x-2', sizes[size], className)}>
      <span className={cx('font-semibold', was && 'text-brick')}>
        {was ? <span className="sr-only">Now </span> : null}
        {from ? <span className="font-normal text-muted">from </span> : null}
        {text}
      </span>
      {was ? (
        <span className="text-[0.875em] text-muted">
          <span className="sr-only">, before </span>
          <s>{was}</s>
        </span>
      ) : null}
      {note ? <span className="text-sm text-muted">{note}</span> : null}
    </span>
  )
}
