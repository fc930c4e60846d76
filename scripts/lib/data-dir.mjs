import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atEnd } from './lifecycle.mjs'
import { endLeftover, isAlive, processNote } from './processes.mjs'
import { refusal } from './refusal.mjs'

const MEGABYTE = 1024 * 1024

/** Makes sure the folder is there, can be written and has room. Readable by all, as PostgreSQL may run as another user. */
export function openDataDir(folder, { megabytes }) {
  try {
    makeFolder(folder)
    const probe = path.join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, Buffer.alloc(64 * 1024))
    rmSync(probe)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < megabytes * MEGABYTE) throw noRoom(folder)
}

// Node's own recursive mkdir never returns where a parent is there and still answers ENOENT.
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o755 })
}

function cannotWrite(folder, { code, message }) {
  if (code === 'ENOSPC' || code === 'EDQUOT') return noRoom(folder)
  if (code === 'EEXIST' || code === 'ENOTDIR') return refusal(`DATA_DIR must be a folder, and ${folder} is not one.`)
  const why = { EACCES: 'no permission', EPERM: 'no permission', EROFS: 'it is read-only' }[code] ?? message
  return refusal(`Kontor cannot write to ${folder} (${why}): mend that, or choose another folder with DATA_DIR.`)
}

export const noRoom = (folder) =>
  refusal(`The disk that holds ${folder} is full: free some space, or choose another folder with DATA_DIR.`)

/**
 * Claims the folder for this run until the script ends; answers a function that notes more about the run.
 * Refuses while another run holds it, and ends the server of a run that was killed.
 */
export async function claim(folder, name) {
  const file = path.join(folder, `${name}.json`)
  const starter = processNote(process.pid)
  const write = (more, flag) => writeFileSync(file, JSON.stringify({ starter, ...more }), { flag })
  for (let claimed = false; !claimed; ) {
    try {
      write({}, 'wx')
      claimed = true
    } catch (error) {
      if (error.code !== 'EEXIST') throw cannotWrite(folder, error)
      await clearLeftover(folder, file)
    }
  }
  atEnd(() => rmSync(file, { force: true }))
  return (more) => write(more, 'w')
}

async function clearLeftover(folder, file) {
  const { starter, server, origin } = readJson(file)
  if (isAlive(starter)) {
    throw refusal(`Kontor already runs on ${folder}${origin ? ` at ${origin}` : ''}: stop it before starting it again.`)
  }
  await endLeftover(server)
  rmSync(file, { force: true })
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** The secret that signs sessions, made once per install. */
export function installSecret(folder) {
  const file = path.join(folder, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error.code !== 'EEXIST') throw cannotWrite(folder, error)
  }
  return readFileSync(file, 'utf8').trim()
}
