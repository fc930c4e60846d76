import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's native schema engine is a download. Where it is missing, the WASM engine from npm serves the same commands.
const engines = path.join(import.meta.dirname, 'node_modules/@prisma/engines')
const hasNativeEngine = existsSync(engines) && readdirSync(engines).some((file) => file.startsWith('schema-engine-'))
if (!hasNativeEngine && process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'scripts/schema-engine.mjs')
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://kontor@127.0.0.1:5432/kontor' },
})
