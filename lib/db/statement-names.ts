/** Beyond this many different statements the rest runs unnamed, so that a connection cannot fill up with them. */
const MOST = 500

/** Gives each SQL text a name of its own: PostgreSQL then parses and plans it once per connection. */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST) return ''
    const name = `kontor_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
