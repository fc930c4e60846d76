const colours = [
  'var(--color-chart-1)',
  'var(--color-chart-2)',
  'var(--color-chart-3)',
  'var(--color-chart-4)',
  'var(--color-chart-5)',
  'var(--color-chart-6)',
] as const

export const compareColour = 'var(--color-chart-compare)'

/** The colour of the nth series; they begin again after the sixth. */
export const seriesColour = (place: number): string => colours[place % colours.length] ?? colours[0]
