import { createHash } from 'node:crypto'
import type { Db } from '@/lib/db/transaction'
import { businessOf, type Context } from '../shared/context'
import { invalid } from '../shared/errors'
import { demand } from '../shared/permissions'

export type Picture = { contentType: string; bytes: Uint8Array<ArrayBuffer> }

const MAX_BYTES = 5 * 1024 * 1024
const SMALLEST_JPEG = 100

type GivenPicture = { contentType?: string; bytes: Uint8Array }

/** Refuses what is no picture (PNG, JPEG, WebP or AVIF, at most 5 MB; SVG only from the system). */
export function checkPicture(ctx: Context, given: GivenPicture): Picture & { hash: string } {
  const bytes = new Uint8Array(given.bytes)
  if (bytes.length > MAX_BYTES) throw invalid('image', 'Use a picture of at most 5 MB.')
  const contentType = typeOf(bytes) ?? (ctx.actor.kind === 'system' ? given.contentType : undefined)
  if (!contentType) throw invalid('image', 'Use a PNG, JPEG, WebP or AVIF picture.')
  return { contentType, bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
}

/** Keeps a picture as `checkPicture` allows it. Answers its hash. */
export async function savePicture(ctx: Context, given: GivenPicture): Promise<string> {
  demand(ctx.actor, 'catalog.write')
  const picture = checkPicture(ctx, given)
  const data = [{ businessId: businessOf(ctx), ...picture, createdAt: ctx.now }]
  await ctx.db.media.createMany({ data, skipDuplicates: true })
  return picture.hash
}

/** A picture by its hash, whichever shop keeps it. */
export const findPicture = (db: Db, hash: string): Promise<Picture | null> =>
  db.media.findFirst({ where: { hash }, select: { contentType: true, bytes: true } })

/** What the bytes themselves say they are, and begin like; a file's name and its sender's word count for nothing. */
function typeOf(bytes: Uint8Array): string | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 16) === 'IHDR') return 'image/png'
  if (text(0, 3) === '\xff\xd8\xff' && bytes.length > SMALLEST_JPEG) return 'image/jpeg'
  if (text(0, 4) === 'RIFF' && text(8, 15) === 'WEBPVP8') return 'image/webp'
  if (text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12))) return 'image/avif'
}
