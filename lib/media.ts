import { db } from '@/lib/db/client'
import { findPicture } from '@/lib/domain/catalog'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** A picture may draw itself and nothing else, even when somebody opens it as a page of its own. */
const DRAWING = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** GET /media/<hash>: a picture by the hash of its bytes, which never changes. */
export async function servePicture(request: Request, { params }: { params: Promise<{ hash: string }> }) {
  const { hash } = await params
  const etag = `"${hash}"`
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers: { ETag: etag, 'Cache-Control': FOR_EVER } })
  }
  const picture = /^[0-9a-f]{8,64}$/.test(hash) ? await findPicture(db, hash) : null
  if (!picture) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(picture.bytes, {
    headers: {
      'Content-Type': picture.contentType,
      'Content-Length': String(picture.bytes.byteLength),
      'Cache-Control': FOR_EVER,
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': DRAWING,
    },
  })
}
