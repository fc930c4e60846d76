import { ImageOff } from 'lucide-react'
import { cx } from '@/components/ui/cx'

type ProductImageProps = {
  src: string | null
  alt: string
  /** Seen first: fetched before anything else. */
  priority?: boolean
  className?: string
}

/** A picture in its place, four to five, which it keeps before it arrives. */
export function ProductImage({ src, alt, priority, className }: ProductImageProps) {
  return (
    <span className={cx('relative block aspect-4/5 overflow-hidden bg-sunken', className)}>
      {src ? (
        // biome-ignore lint/performance/noImgElement: pictures are served ready-made and cached for ever
        <img
          src={src}
          alt={alt}
          width={400}
          height={500}
          loading={priority ? 'eager' : 'lazy'}
          fetchPriority={priority ? 'high' : undefined}
          decoding={priority ? 'sync' : 'async'}
          className="size-full object-cover"
        />
      ) : (
        <span className="grid size-full place-items-center text-line-strong">
          <ImageOff aria-hidden className="size-1/4 max-h-10 max-w-10 stroke-1" />
          {alt ? <span className="sr-only">{alt}: no picture yet</span> : null}
        </span>
      )}
    </span>
  )
}
