import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { apiDocuments } from './api-documents'
import { endpointsOf } from './kernel/openapi'

/** What the points of `docs/apis/<name>.md` begin with: `GET POST /api/orders/`. */
function endpointsOnPage(name: string): string[] {
  const page = readFileSync(path.join('docs', 'apis', `${name}.md`), 'utf8')
  return [...page.matchAll(/^- `([A-Z ]+) (\/[^`]*)`,/gm)].flatMap(([, methods = '', at]) =>
    methods.split(' ').map((method) => `${method} ${at}`),
  )
}

for (const document of Object.values(apiDocuments)) {
  test(`docs/apis/${document.name}.md names every endpoint of ${document.title}, and none that is not there`, () => {
    const served = endpointsOf(document).map(({ method, path }) => `${method} ${path}`)
    assert.deepEqual(endpointsOnPage(document.name).sort(), served.sort())
  })
}
