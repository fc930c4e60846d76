import { createHash } from 'node:crypto'
import { sessionContext } from '@/lib/auth/context'
import { findCategories, findTillItems } from '@/lib/domain/catalog'
import { DomainError } from '@/lib/domain/shared/errors'
import { demand } from '@/lib/domain/shared/permissions'

/** The till's catalogue as JSON, amounts as digits; 304 when the till has this very one. */
export async function answerCatalogue(request: Request): Promise<Response> {
  try {
    const ctx = await sessionContext()
    demand(ctx.actor, 'till.sell')
    const [items, categories] = await Promise.all([findTillItems(ctx), findCategories(ctx)])
    const feed = { items, categories: categories.map(({ id, name }) => ({ id, name })) }
    const body = JSON.stringify(feed, (_key, value) => (typeof value === 'bigint' ? value.toString() : value))
    return tagged(request, body)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return Response.json({ message: error.message }, { status: error.code === 'unauthenticated' ? 401 : 403 })
  }
}

/** A weak tag, so that it still fits when the answer travels compressed. */
function tagged(request: Request, body: string): Response {
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': 'application/json' }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}
