/** Periods that end today, by how many days they have. */
export const PRESETS = [
  { key: '1', label: 'Today' },
  { key: '7', label: '7 days' },
  { key: '30', label: '30 days' },
  { key: '90', label: '90 days' },
  { key: '365', label: '1 year' },
] as const

export type PresetKey = (typeof PRESETS)[number]['key']
