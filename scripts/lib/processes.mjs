import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { atEnd } from './lifecycle.mjs'
import { refusal } from './refusal.mjs'
import { root } from './settings.mjs'

const LIFELINE = new URL('lifeline.mjs', import.meta.url).href
const PIPED = ['ignore', 'pipe', 'pipe']
const isWindows = process.platform === 'win32'

/** Runs a program to its end: answers its exit code and what it wrote. */
export const run = (command, args, options) => outcomeOf(start(command, args, { stdio: PIPED, ...options }))

/** As `run`, and refuses with `sentence` and what the program wrote when it fails. */
export const mustRun = async (sentence, command, args, options) =>
  successOf(sentence, await run(command, args, options))

/** Runs a Node program in our folder to its end: answers its exit code and what it wrote. */
export const runNode = (args, env) => outcomeOf(startNode(args, { env }))

/** As `runNode`, and refuses with `sentence` and what the program wrote when it fails. */
export const mustRunNode = async (sentence, args, env) => successOf(sentence, await runNode(args, env))

async function outcomeOf(child) {
  const chunks = []
  child.stdout?.on('data', (chunk) => chunks.push(chunk))
  child.stderr?.on('data', (chunk) => chunks.push(chunk))
  const code = await exitOf(child)
  return { code, output: Buffer.concat(chunks).toString() }
}

function successOf(sentence, { code, output }) {
  if (code !== 0) throw refusal(sentence, output)
  return output
}

/** Starts a Node program in our folder that ends together with this script, however this script ends. */
export function startNode(args, { output = 'pipe', env, ...options } = {}) {
  const shared = { cwd: root, stdio: ['ignore', output, output, 'ipc'], env: { ...env, STARTED_BY: process.pid } }
  return start(process.execPath, ['--import', LIFELINE, ...args], { ...shared, ...options })
}

/** Starts a program that goes on by itself, and ends it together with this script. */
export function start(command, args, { env, endSignal, ...options } = {}) {
  const child = spawn(command, args, { ...options, env: { ...process.env, ...env } })
  atEnd(() => stop(child, { signal: endSignal, group: options.detached }))
  return child
}

/** Asks a child to finish, and ends it by force after ten seconds; of a group nobody stays behind. */
export async function stop(child, { signal = 'SIGTERM', group = false } = {}) {
  if (!child.pid) return
  const target = group && !isWindows ? -child.pid : child.pid
  if (!hasEnded(child)) {
    signalTo(target, signal)
    const force = setTimeout(() => signalTo(target, 'SIGKILL'), 10_000)
    await exitOf(child)
    clearTimeout(force)
  }
  if (target < 0) signalTo(target, 'SIGKILL')
}

export function exitOf(child) {
  if (hasEnded(child)) return child.exitCode ?? 1
  return new Promise((done) => {
    child.once('error', () => done(127))
    child.once('close', (code) => done(code ?? 1))
  })
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // it is gone already
  }
}

/** What tells one process from every other, also from a later one with the same number; undefined when it is gone. */
export function identityOf(pid) {
  if (process.platform === 'linux') return linuxIdentity(pid)
  if (isWindows) return isRunning(pid) ? 'running' : undefined
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

function linuxIdentity(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return fields[0] === 'Z' ? undefined : `${boot} ${fields[19]}`
  } catch {
    return undefined
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A process as it can be written down and recognised later. */
export const processNote = (pid) => ({ pid, identity: identityOf(pid) })

export const isAlive = (known) => Boolean(known?.identity) && identityOf(known.pid) === known.identity

/** Ends a process that an earlier run left behind. */
export async function endLeftover(known) {
  for (let waited = 0; isAlive(known); waited += 100) {
    if (waited % 5000 === 0) signalTo(known.pid, waited === 0 ? 'SIGTERM' : 'SIGKILL')
    await sleep(100)
  }
}
