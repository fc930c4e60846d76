import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { root } from './lib/settings.mjs'

const markdownIn = (folder, options) =>
  readdirSync(path.join(root, folder), options)
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.md'))

for (const file of [...markdownIn('.'), ...markdownIn('docs', { recursive: true })]) {
  test(`Every link and picture of ${file} leads to a file that is there`, () => {
    const targets = [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    const lost = targets.flatMap(([, target]) => {
      const isOutside = /^https?:/.test(target)
      return isOutside || existsSync(path.join(root, path.dirname(file), target)) ? [] : [target]
    })
    assert.deepEqual(lost, [])
  })
}
