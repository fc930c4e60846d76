import { Skeleton } from '@/components/ui/skeleton'

export default function AccountLoading() {
  return (
    <div role="status" className="space-y-4">
      <span className="sr-only">Loading</span>
      {['a', 'b', 'c'].map((row) => (
        <Skeleton key={row} className="h-32 rounded-lg" />
      ))}
    </div>
  )
}
