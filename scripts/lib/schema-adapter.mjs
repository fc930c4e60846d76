// The database side of the schema engine: @prisma/adapter-pg, with what it lacks for describing and changing schemas.
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { parse } from 'pg-connection-string'
import { maintain } from './postgres.mjs'

const CHAR_OID = 18 // the type "char" of the system catalogs, which the adapter does not know
const CHARACTER = 6 // what Prisma's engines call it

export function schemaAdapter(url) {
  const config = parse(url)
  const factory = new PrismaPg(config)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => patched(await connect())
  factory.connectToShadowDb = () => connectToShadow(url, config)
  return bindMigrationAwareSqlAdapterFactory(factory)
}

async function connectToShadow(url, config) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`
  await maintain(url, (client) => client.query(`CREATE DATABASE "${database}"`))
  const shadow = patched(await new PrismaPg({ ...config, database }).connect())
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await maintain(url, (client) => client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`))
  }
  return shadow
}

function patched(queryable) {
  readCharColumns(queryable)
  if (queryable.executeScript) sendScriptsWhole(queryable)
  if (queryable.startTransaction) {
    const start = queryable.startTransaction.bind(queryable)
    queryable.startTransaction = async (...args) => patched(await start(...args))
  }
  return queryable
}

function readCharColumns(queryable) {
  const performIO = queryable.performIO.bind(queryable)
  const queryRaw = queryable.queryRaw.bind(queryable)
  let isChar = []
  queryable.performIO = async (query) => {
    const result = await performIO(query)
    isChar = (result.fields ?? []).map((field) => field.dataTypeID === CHAR_OID)
    for (const field of result.fields ?? [])
      if (field.dataTypeID === CHAR_OID) field.dataTypeID = pg.types.builtins.TEXT
    return result
  }
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query)
    isChar.forEach((yes, column) => {
      if (yes) result.columnTypes[column] = CHARACTER
    })
    return result
  }
}

// The adapter splits a script at every semicolon, also inside the body of a function.
function sendScriptsWhole(queryable) {
  queryable.executeScript = (script) =>
    queryable.client.query(script).then(
      () => undefined,
      (error) => queryable.onError(error),
    )
}
