import { Skeleton } from '@/components/ui/skeleton'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

const TILES = Array.from({ length: 20 }, (_, place) => `tile-${place}`)

export function TillSkeleton() {
  return (
    <>
      <div className="h-12 shrink-0 border-b border-line bg-surface" />
      <main id="main" tabIndex={-1} className="grid min-h-0 grow gap-3 p-3 lg:grid-cols-[3fr_2fr]">
        <VisuallyHidden>Opening the till</VisuallyHidden>
        <div className="grid h-fit grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2 pt-28">
          {TILES.map((tile) => (
            <Skeleton key={tile} className="h-24" />
          ))}
        </div>
        <Skeleton className="hidden lg:block" />
      </main>
    </>
  )
}

export const TillSkeletonGrid = () => (
  <div className="grid grid-cols-[repeat(auto-fill,minmax(8.25rem,1fr))] gap-2 px-3">
    {TILES.map((tile) => (
      <Skeleton key={tile} className="h-26" />
    ))}
  </div>
)
