import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { env } from '@/lib/env'
import { blankSettings, root } from './lib/settings.mjs'

const read = (file) => readFileSync(path.join(root, file), 'utf8')
const example = [...read('.env.example').matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => ({ name, value }))
const settings = Object.keys(blankSettings()).sort()

test('.env.example shows every setting once, and none that is not one', () => {
  assert.deepEqual(example.map(({ name }) => name).sort(), settings)
})

test('The operating guide explains every setting, and none that is not one', () => {
  const table = [...read('docs/operating.md').matchAll(/^\| (`[A-Z_`, ]+`) +\|/gm)].map(([, cell]) => cell)
  const names = table.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name))
  assert.deepEqual(names.sort(), settings)
})

test('Every value that .env.example shows is accepted', () => {
  for (const { name, value } of example) process.env[name] = value
  for (const name of Object.keys(env)) assert.doesNotThrow(() => Reflect.get(env, name), name)
})
