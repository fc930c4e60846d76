import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { GET } from '@/app/media/[hash]/route'
import { closeDb, db } from '@/lib/db/client'
import { savePicture } from '@/lib/domain/catalog'
import { openTestShop } from '@/lib/domain/shared/testing'

after(closeDb)

const get = (hash: string, headers?: HeadersInit) =>
  GET(new Request(`http://127.0.0.1/media/${hash}`, { headers }), { params: Promise.resolve({ hash }) })

test('200 a picture that may be kept for ever and draws nothing but itself', async () => {
  const { system } = await openTestShop(db)
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const hash = await savePicture(system, { contentType: 'image/svg+xml', bytes })
  const answer = await get(hash)
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), 'image/svg+xml')
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/)
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes)
  assert.equal((await get(hash, { 'If-None-Match': `W/"${hash}"` })).status, 304)
})

test('404 what nobody saved', async () => {
  for (const hash of ['0'.repeat(32), '../secret', "' or 1=1", '']) assert.equal((await get(hash)).status, 404)
})
