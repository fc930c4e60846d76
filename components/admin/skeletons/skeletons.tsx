import { Skeleton, SkeletonTable } from '@/components/ui/skeleton'

const Loading = () => (
  <span role="status" className="sr-only">
    Loading
  </span>
)

const Head = () => (
  <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
    <Skeleton className="h-8 w-44" />
    <Skeleton className="h-8 w-56" />
  </div>
)

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

export const HomeSkeleton = () => (
  <div className="space-y-4">
    <Loading />
    <Head />
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {numbers(3).map((card) => (
        <Skeleton key={card} className="h-16" />
      ))}
    </div>
    <div className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-5">
      {numbers(5).map((card) => (
        <Skeleton key={card} className="h-36" />
      ))}
    </div>
    <div className="grid grid-cols-1 gap-4 xl:grid-cols-3">
      <Skeleton className="h-88 xl:col-span-2" />
      <Skeleton className="h-88" />
    </div>
  </div>
)

export const ListSkeleton = ({ columns = 6 }: { columns?: number }) => (
  <div>
    <Head />
    <div className="mb-3 flex flex-wrap gap-2">
      <Skeleton className="h-8 w-72" />
      <Skeleton className="h-8 w-32" />
    </div>
    <SkeletonTable rows={12} columns={columns} />
  </div>
)

export const DetailSkeleton = () => (
  <div>
    <Loading />
    <Head />
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-[1fr_22rem]">
      <div className="space-y-4">
        <Skeleton className="h-56" />
        <Skeleton className="h-72" />
      </div>
      <div className="space-y-4">
        <Skeleton className="h-44" />
        <Skeleton className="h-64" />
      </div>
    </div>
  </div>
)
