/** What each value is of all of them, 0.25 for a quarter; null where they make no whole, as one below zero does not. */
export function sharesOf(values: readonly number[]): number[] | null {
  const whole = values.reduce((sum, value) => sum + value, 0)
  return whole > 0 && values.every((value) => value >= 0) ? values.map((value) => value / whole) : null
}
