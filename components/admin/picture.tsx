import { ImageOff } from 'lucide-react'
import Image from 'next/image'
import { cx } from '@/components/ui/cx'

const sizes = { sm: 'size-8', md: 'size-10', lg: 'size-14' } as const
const pixels = { sm: 32, md: 40, lg: 56 } as const

type PictureProps = { src: string | null; size?: keyof typeof sizes; className?: string }

/** A product's picture beside its name, which says what it shows. */
export function Picture({ src, size = 'sm', className }: PictureProps) {
  const look = cx('shrink-0 rounded-md border border-line bg-sunken object-cover', sizes[size], className)
  if (src === null) {
    return (
      <span aria-hidden className={cx(look, 'grid place-items-center text-faint')}>
        <ImageOff className="size-4" />
      </span>
    )
  }
  return <Image src={src} alt="" width={pixels[size]} height={pixels[size]} unoptimized className={look} />
}
