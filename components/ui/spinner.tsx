import { LoaderCircle } from 'lucide-react'
import { cx } from './cx'

type SpinnerProps = { label?: string; size?: 'sm' | 'md' | 'lg'; className?: string }

const sizes = { sm: 'size-4', md: 'size-5', lg: 'size-8' } as const

export function Spinner({ label = 'Loading', size = 'sm', className }: SpinnerProps) {
  return (
    <span className={cx('inline-grid place-items-center', className)}>
      <LoaderCircle aria-hidden className={cx('animate-spin', sizes[size])} />
      <span className="sr-only">{label}</span>
    </span>
  )
}
