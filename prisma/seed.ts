// Fills a fresh demo install: two businesses, their people and a year and a half of trade. Does nothing where there is data.
import { Temporal } from 'temporal-polyfill'
import { closeDb, db } from '@/lib/db/client'
import { fillDemo } from './demo/fill'

await fillDemo(db, Temporal.Now.instant())
await closeDb()
