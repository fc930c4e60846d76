// `npm run books`: proves the ledger and the daily figures. `npm run books -- rebuild` makes the figures again first.
import { findDatabase, hasDatabase, startDatabase } from '../db.mjs'
import { programArgs } from './packages.mjs'
import { exitOf, startNode } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { readSettings } from './settings.mjs'

/** Runs beside a shop that is being served, or on its own; answers the exit code: 1 when something differs. */
export async function books(words) {
  const { databaseUrl, dataDir } = readSettings({ dataDir: '.data' })
  const url = databaseUrl ?? (await databaseOf(dataDir))
  const child = startNode([...programArgs('prisma/books'), ...words], {
    output: 'inherit',
    env: { DATABASE_URL: url },
  })
  return exitOf(child)
}

async function databaseOf(dataDir) {
  if (!hasDatabase(dataDir)) throw refusal(`There is no shop in ${dataDir} yet: npm start makes one.`)
  return (await findDatabase(dataDir)) ?? startDatabase(dataDir)
}
