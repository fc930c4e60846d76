// Run at every start. Its last line says what this install is, and how to set it up while it is an empty real shop.
import { closeDb, db } from '@/lib/db/client'
import { prepareInstall, renewSetupToken } from '@/lib/domain/businesses'
import { env } from '@/lib/env'

const { demo, needsSetup } = await prepareInstall(db, { demo: env.demo })
const token = !demo && needsSetup ? await renewSetupToken(db) : null
const setupUrl = token ? `${env.origin}/setup?token=${token}` : undefined
await closeDb()
console.log(JSON.stringify({ demo, setupUrl }))
