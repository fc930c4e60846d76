import { cx } from './cx'

const sizes = { sm: 'size-5', md: 'size-6', lg: 'size-9' } as const
const wordSizes = { sm: 'text-base', md: 'text-[1.1875rem]', lg: 'text-2xl' } as const

type LogoProps = { size?: keyof typeof sizes; className?: string }

/** A merchant's house with a stepped gable: the loft hatch above, the open counter below. */
export function LogoMark({ size = 'md', className }: LogoProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={cx('shrink-0', sizes[size], className)}>
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M4 30V14h4V8h4V2h8v6h4v6h4v16H4Zm10-20v4h4v-4h-4Zm-4 16h12v-4a6 6 0 0 0-12 0v4Z"
      />
    </svg>
  )
}

/** The mark with the name. The name is text, so it is read out. */
export function Logo({ size = 'md', wordmark = true, className }: LogoProps & { wordmark?: boolean }) {
  return (
    <span className={cx('inline-flex items-center gap-2', className)}>
      <LogoMark size={size} className="text-accent" />
      <span className={wordmark ? cx('font-semibold tracking-[-0.03em] text-ink', wordSizes[size]) : 'sr-only'}>
        Kontor
      </span>
    </span>
  )
}
