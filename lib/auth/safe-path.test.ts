import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safePath } from './safe-path'

test('people are sent back to where they were in this shop', () => {
  for (const path of ['/', '/cart', '/products/elbe-mug?size=L#reviews', '/admin/orders?state=placed']) {
    assert.equal(safePath(path, '/home'), path)
  }
})

test('and nowhere else', () => {
  const traps = [
    'https://evil.test/',
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    'javascript:alert(1)',
    'cart',
    '',
  ]
  for (const trap of [...traps, '/\t/evil.test', '/\n//evil.test', null, undefined, ['/cart']]) {
    assert.equal(safePath(trap, '/home'), '/home', String(trap))
  }
})
