import type { Channel } from '@/lib/db/enums'

/** Where orders come from, in the order they are offered for choice. */
export const CHANNELS = ['web', 'pos', 'sales', 'api'] as const satisfies readonly Channel[]
