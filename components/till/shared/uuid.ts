/** A UUID of version 7: ordered by time, random otherwise. Works on pages served without TLS, as in a shop's own network. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = now.toString(16).padStart(12, '0')
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((bytes[8] ?? 0) % 4) + 8
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(13, 16)}`,
    variant.toString(16) + random.slice(17, 20),
    random.slice(20),
  ].join('-')
}
