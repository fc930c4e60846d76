type Keyed = { key: string }

/** Every height the drawing reaches; what is stacked reaches its sum, bars those above and below zero apart. */
export function heights(
  rows: readonly { values: Readonly<Record<string, number | null>> }[],
  series: readonly Keyed[],
  comparison: Keyed | undefined,
  kind: 'line' | 'area' | 'stacked' | 'bars',
): number[] {
  return rows.flatMap(({ values }) => {
    const own = series.map(({ key }) => values[key] ?? 0)
    const before = comparison ? (values[comparison.key] ?? 0) : 0
    if (kind === 'stacked') return [sum(own), before]
    if (kind !== 'bars') return [...own, before]
    return [sum(own.filter((value) => value > 0)), sum(own.filter((value) => value < 0)), before]
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
