/** Where the axis is marked: round steps from below the least (or zero) to above the greatest, at most six of them. */
export function roundTicks(values: readonly number[]): number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const step = roundStep((high - low) / 5)
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  return Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step)
}

/** The next of 1, 2, 5, 10, 20, 50, … ; never below 1, for figures are whole. */
function roundStep(atLeast: number): number {
  if (atLeast <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(atLeast))
  return ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10) * power
}
