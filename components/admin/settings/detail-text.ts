const MOST = 400

/** Whatever an entry carries, as one readable line: `taxPpm: 190000 to 70000, name: Elbe Mug`. */
export function detailText(details: unknown): string {
  const text = said(details)
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (Array.isArray(value)) return value.map(said).join('; ')
  if (!isRecord(value)) return String(value)
  const { from, to, ...rest } = value
  const change = 'from' in value || 'to' in value ? [`${said(from)} to ${said(to)}`] : []
  const parts = Object.entries(rest).flatMap(([key, part]) =>
    Array.isArray(part) && part.length === 0 ? [] : [`${key}: ${said(part)}`],
  )
  return [...parts, ...change].join(', ')
}
