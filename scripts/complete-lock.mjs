// Lists in package-lock.json the optional packages of other platforms that the registry did not show when the lock was
// made. Without their entries `npm ci` refuses the lock. Run it after every change of the dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './lib/settings.mjs'

const FILE = path.join(root, 'package-lock.json')
const SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
}
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const missing = Object.entries(lock.packages).flatMap(([at, entry]) => missingOf(at, entry))
Object.assign(lock.packages, Object.fromEntries(missing))
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(missing.length ? `Added ${missing.map(([at]) => at).join(', ')}.` : 'Nothing was missing.')

function missingOf(at, { optionalDependencies = {}, dev }) {
  const wanted = Object.entries(optionalDependencies).filter(([name]) => !isLocked(at, name))
  return wanted.map(([name, range]) => [`node_modules/${name}`, entryFor(name, range, dev)])
}

function isLocked(at, name) {
  return lock.packages[`${at}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]
}

function entryFor(name, range, dev) {
  const parts = name.split(/[/-]/)
  const system = parts.find((part) => part in SYSTEMS)
  const processor = PROCESSORS.find((known) => parts.includes(known))
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev }),
    ...libraryOf(name),
    optional: true,
    os: [system ? SYSTEMS[system] : 'none'],
  }
}

function libraryOf(name) {
  if (/-musl/.test(name)) return { libc: ['musl'] }
  return /linux.*-gnu/.test(name) ? { libc: ['glibc'] } : {}
}
