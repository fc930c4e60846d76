import { Alert } from '@/components/ui/alert'

/** Says that the days of the address are not those that are shown; nothing when they are. */
export const PeriodNotice = ({ notice }: { notice: string | null }) =>
  notice ? <Alert live="polite" title={notice} className="mb-3" /> : null
