import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { root } from './lib/settings.mjs'

/** The boxes of the drawing, first match first. Those without a name are for everybody and have no arrows. */
const BOXES = [
  [undefined, /\.test\.ts$|\/testing\.ts$/],
  ['routes', /^app\/(api|auth)\//],
  ['pages', /^app\//],
  ['components', /^components\//],
  ['forms', /^lib\/forms\//],
  ['auth', /^lib\/auth\//],
  ['kernel', /^lib\/api\/kernel\//],
  ['apis', /^lib\/api\//],
  ['ledger', /^lib\/domain\/ledger\//],
  [undefined, /^lib\/domain\/shared\//],
  ['domain', /^lib\/domain\//],
  [undefined, /^lib\/db\/enums\.ts$/],
  ['db', /^lib\/(db|generated)\//],
]

const boxOf = (file) => BOXES.find(([, pattern]) => pattern.test(file))?.[0]

/** Who imports whom when it runs, box by box, with an import for each as an example. */
function imports() {
  const cruiser = path.join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const reader = path.join(root, 'scripts', 'lib', 'read-imports.mjs')
  const args = ['--import', reader, cruiser, '--output-type', 'json', 'app', 'components', 'lib']
  const env = { ...process.env, IMPORTS: 'run-time' }
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e9 })
  const found = new Map()
  for (const { source, dependencies } of JSON.parse(stdout).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [boxOf(source), boxOf(resolved)]
      if (from && to && from !== to) found.set(`${from} → ${to}`, `${source} imports ${resolved}`)
    }
  }
  return found
}

test('docs/architecture.svg has an arrow for every way one part imports another, and no other', () => {
  const drawing = readFileSync(path.join(root, 'docs', 'architecture.svg'), 'utf8')
  const arrows = [...drawing.matchAll(/data-from="(\w+)" data-to="(\w+)"/g)].map(([, from, to]) => `${from} → ${to}`)
  const found = imports()
  const undrawn = [...found].filter(([arrow]) => !arrows.includes(arrow))
  const unfounded = arrows.filter((arrow) => !found.has(arrow))
  assert.deepEqual({ undrawn, unfounded }, { undrawn: [], unfounded: [] })
})
