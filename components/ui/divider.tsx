import { cx } from './cx'

export function Divider({ label, className }: { label?: string; className?: string }) {
  if (!label) return <hr className={cx('border-t border-line', className)} />
  return (
    <div className={cx('flex items-center gap-3 text-sm text-muted', className)}>
      <span className="h-px grow bg-line" />
      {label}
      <span className="h-px grow bg-line" />
    </div>
  )
}
