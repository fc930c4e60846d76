// PostgreSQL refuses to run as root. Root runs it as another account, or, where that account cannot reach the files,
// as nobody of a user namespace.
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { root } from './settings.mjs'

const isRoot = process.getuid?.() === 0

/** Runs one of PostgreSQL's programs as whoever owns `folder`. */
export function runAsOwner(folder, program, args, options = {}) {
  const env = { LC_ALL: 'C', LANGUAGE: 'C' }
  if (!isRoot) return run(program, args, { ...options, env })
  const { uid, gid } = account()
  if (isReachable(folder)) return run(program, args, { ...options, env, uid, gid })
  const namespace = ['--user', `--map-user=${uid}`, `--map-group=${gid}`, program]
  return run('unshare', [...namespace, ...args], { ...options, env })
}

/** Gives a file, or a folder with all it holds, to the account PostgreSQL runs as. */
export function own(target) {
  if (!isRoot) return
  const { uid, gid } = isReachable(target) ? account() : { uid: 0, gid: 0 }
  if (lstatSync(target).uid !== uid) giveAway(target, uid, gid)
}

function giveAway(target, uid, gid) {
  const isFolder = lstatSync(target).isDirectory()
  for (const name of isFolder ? readdirSync(target) : []) giveAway(path.join(target, name), uid, gid)
  chownSync(target, uid, gid)
}

function account() {
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody')
  return { uid: Number(row?.[2] ?? 65_534), gid: Number(row?.[3] ?? 65_534) }
}

const isReachable = (folder) => [path.dirname(folder), path.join(root, 'node_modules')].every(isOpenToAll)

function isOpenToAll(folder) {
  const parent = path.dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToAll(parent))
}
