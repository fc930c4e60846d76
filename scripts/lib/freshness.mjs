import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './settings.mjs'

/** Does `work` unless it was done before with exactly these sources; the stamp remembers their fingerprint. */
export async function unlessDone(stamp, sources, work) {
  const now = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  await work()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(target) {
  if (!existsSync(target)) return []
  if (!statSync(target).isDirectory()) return [target]
  const names = readdirSync(target).filter((name) => name !== 'generated' && !name.includes('.test.'))
  return names.sort().flatMap((name) => filesOf(path.join(target, name)))
}
