/** Parts per million as people read them: `190000` → `19%`. */
export const percentOf = (ppm: number): string =>
  `${(ppm / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 3 })}%`
