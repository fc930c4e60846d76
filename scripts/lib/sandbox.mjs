// Where tests live: a folder, a database server and a template, all gone when the script ends.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startDatabase } from '../db.mjs'
import { openDataDir } from './data-dir.mjs'
import { atEnd } from './lifecycle.mjs'
import { endLeftover, isAlive, processNote } from './processes.mjs'
import { step } from './steps.mjs'

const PREFIX = 'kontor-test-'

/** Answers the folder and the address of a database with all migrations and no rows, meant to be copied. */
export async function openSandbox() {
  await sweep()
  const folder = makeFolder()
  const { withDatabase } = await import('./postgres.mjs')
  const { migrate } = await import('../migrate.mjs')
  return step('Starting the database', async () => {
    const templateUrl = withDatabase(await startDatabase(folder, { throwaway: true }), 'template_kontor')
    await migrate(templateUrl)
    return { folder, templateUrl }
  })
}

function makeFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), PREFIX))
  chmodSync(folder, 0o755) // PostgreSQL may run as another user
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(path.join(folder, 'starter.json'), JSON.stringify(processNote(process.pid)))
  mkdirSync(path.join(folder, 'data'))
  openDataDir(folder, { megabytes: 300 })
  return folder
}

// What a killed run could not clear away.
async function sweep() {
  const folders = readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX))
  for (const folder of folders.map((name) => path.join(os.tmpdir(), name))) {
    if (isAlive(note(path.join(folder, 'starter.json')))) continue
    await endLeftover(processNote(Number(lines(path.join(folder, 'pg', 'postmaster.pid'))[0])))
    rmSync(folder, { recursive: true, force: true })
  }
}

const note = (file) => JSON.parse(lines(file).join('') || '{}')

function lines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
