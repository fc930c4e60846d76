import type { Mistake } from './read-csv'

/** What an import did, or would do; with mistakes it did nothing. */
export type ImportReport = { created: number; changed: number; unchanged: number; mistakes: Mistake[] }

type Plan = { creations: readonly unknown[]; changes: readonly unknown[]; unchanged: number }

/** The counts of a plan, and its mistakes from the top of the file to its end. */
export const reportOf = ({ creations, changes, unchanged }: Plan, mistakes: readonly Mistake[]): ImportReport => ({
  created: creations.length,
  changed: changes.length,
  unchanged,
  mistakes: [...mistakes].sort((a, b) => a.row - b.row),
})

/** A whole file is one transaction. */
export const PATIENCE = { seconds: 120 }
