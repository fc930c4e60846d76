/** Parts per million as people write them: `190000` → `19%`. */
export const percentOf = (ppm: number): string =>
  `${(ppm / 10_000).toLocaleString('en-GB', { maximumFractionDigits: 4 })}%`
