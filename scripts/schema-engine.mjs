#!/usr/bin/env node
// Stands in for Prisma's native schema engine where its binary cannot be downloaded: the same line-delimited JSON-RPC
// on stdin and stdout, answered by @prisma/schema-engine-wasm over @prisma/adapter-pg. PostgreSQL only.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { connect, createDatabase, databaseName, dropDatabase, maintenanceUrl } from './lib/postgres.mjs'
import { schemaAdapter } from './lib/schema-adapter.mjs'

const args = process.argv.slice(2)
const url = JSON.parse(option('--datasource')[0] ?? '{}').url
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log('ERROR', message) }

if (args.includes('--version')) await printVersion()
else if (args.includes('cli')) await runCommand()
else await serve()
process.exit()

async function printVersion() {
  console.log(`schema-engine-cli ${(await loadWasm()).version()}`)
}

async function runCommand() {
  log('INFO', 'Starting schema engine CLI') // the Prisma CLI skips the first line
  try {
    if (args.includes('can-connect-to-database')) await (await connect(url)).end()
    else if (args.includes('create-database')) await createDatabase(url)
    else if (args.includes('drop-database')) await dropDatabase(url)
  } catch (error) {
    log('ERROR', error.message, { is_panic: false, error_code: prismaCode(error.cause ?? error), meta: {} })
    process.exitCode = 1
  }
}

async function serve() {
  const call = await openEngine()
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = line.trim() ? JSON.parse(line) : {}
    if (request.method) await answer(request, call) // a line without a method answers one of our prints
  }
}

async function answer({ id, method, params }, call) {
  try {
    await send({ id, result: await call(method, params) })
  } catch (error) {
    const message = 'An error happened. Check the data field for details.'
    await send({ id, error: { code: 4466, message, data: errorData(error) } })
  }
}

async function openEngine() {
  const wasm = await loadWasm()
  const datamodels = option('--datamodels').map((file) => [file, readFileSync(file, 'utf8')])
  const open = (target) =>
    wasm.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, schemaAdapter(target))
  let engine
  return async (method, params) => {
    if (method === 'createDatabase') return createDatabase(url).then(() => ({ databaseName: databaseName(url) }))
    engine ??= await open(url).catch((error) => {
      if (method !== 'diff') throw error
      return open(maintenanceUrl(url)) // a diff between files needs no database of its own
    })
    if (method === 'diff') return printDiff(await engine.diff(params))
    return (await engine[method === 'getDatabaseVersion' ? 'version' : method](params)) ?? null
  }
}

async function printDiff({ stdout, exitCode }) {
  if (stdout != null) await send({ id: 1, method: 'print', params: { content: stdout.replace(/\n$/, '') } })
  return { exitCode }
}

async function loadWasm() {
  const entry = '@prisma/schema-engine-wasm/schema_engine_bg'
  const glue = await import(entry)
  const folder = path.dirname(createRequire(import.meta.url).resolve(entry))
  const wasm = readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue
}

function errorData(error) {
  const message = String(error?.message ?? error)
  try {
    const { is_panic = false, message: text, meta, error_code } = JSON.parse(message)
    return { is_panic, message: text, meta, error_code }
  } catch {
    return { is_panic: false, message, error_code: error?.code ?? null }
  }
}

function prismaCode({ code }) {
  if (code === '3D000') return 'P1003'
  return code === '28P01' || code === '28000' ? 'P1000' : 'P1001'
}

function option(name) {
  return args.flatMap((arg, index) => (arg === name ? [args[index + 1]] : []))
}

function log(level, message, more = {}) {
  const fields = { message, ...more }
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

function send(message) {
  return new Promise((done) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`, done))
}
