import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { PrismaClient } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { statementNames } from './statement-names'

declare global {
  var kontorPool: pg.Pool | undefined
  var kontorDb: PrismaClient | undefined
}

/** The database. Nothing is read or connected before the first query, so a build needs no database. */
export const db: PrismaClient = globalThis.kontorDb ?? makeClient()
globalThis.kontorDb = db

/** The one pool of this process; Prisma and the rate limiter share it. */
export function pool(): pg.Pool {
  globalThis.kontorPool ??= makePool()
  return globalThis.kontorPool
}

/** For scripts and tests: lets the process end. */
export async function closeDb(): Promise<void> {
  await db.$disconnect()
  await globalThis.kontorPool?.end()
  globalThis.kontorPool = undefined
}

function makeClient(): PrismaClient {
  const statementNameGenerator = statementNames()
  const connect = () => new PrismaPg(pool(), { statementNameGenerator }).connect()
  return new PrismaClient({ adapter: { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect } })
}

function makePool(): pg.Pool {
  const made = new pg.Pool({
    connectionString: env.databaseUrl,
    max: env.poolSize,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'kontor',
    onConnect: prepareConnection,
  })
  made.on('error', (error) => log.warn({ err: error }, 'An idle database connection was lost'))
  return made
}

// Prisma reads every timestamp as UTC. Sent as a statement, not as start-up parameters, which PgBouncer refuses.
async function prepareConnection(client: pg.ClientBase): Promise<void> {
  await client.query(`SET timezone = 'UTC'; SET statement_timeout = '15s'; SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '30s'; SET jit = off`)
}
