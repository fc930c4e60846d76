import { z } from 'zod'

const Cursor = z.tuple([z.string(), z.number().int()])

/** Where a list left off: the sort key of its last row and that row's id, as one opaque word. */
export const encodeCursor = (key: string, id: number): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** The key and id of a cursor; null when it is not one of ours. */
export function decodeCursor(cursor: string): { key: string; id: number } | null {
  try {
    const [key, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { key, id }
  } catch {
    return null
  }
}
