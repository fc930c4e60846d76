import { createHash, randomBytes } from 'node:crypto'
import { type Db, inTransaction } from '@/lib/db/transaction'
import { createIndustries } from './industries'

/** What this install is. Its nature was written down at its first start and stays. */
export type InstallState = { demo: boolean; needsSetup: boolean }

export async function installState(db: Db): Promise<InstallState> {
  const install = await db.install.findUnique({ where: { id: 1 }, select: { demo: true, houseId: true } })
  return { demo: install?.demo ?? false, needsSetup: !install?.houseId }
}

/** At every start: writes down at the first what this install is, and sees that the industries are there. */
export async function prepareInstall(db: Db, { demo }: { demo: boolean }): Promise<InstallState> {
  return inTransaction(db, async (tx) => {
    await tx.install.createMany({ data: [{ id: 1, demo }], skipDuplicates: true })
    await createIndustries(tx)
    return installState(tx)
  })
}

/** A new one-time token for the set-up link; the one before stops working. Null when the shop is set up already. */
export async function renewSetupToken(db: Db): Promise<string | null> {
  const token = randomBytes(24).toString('base64url')
  const { count } = await db.install.updateMany({
    where: { id: 1, houseId: null },
    data: { setupTokenHash: hash(token) },
  })
  return count === 1 ? token : null
}

/** Whether this is the token of the set-up link that is still open. */
export async function isSetupToken(db: Db, token: string): Promise<boolean> {
  const found = await db.install.count({ where: { id: 1, houseId: null, setupTokenHash: hash(token) } })
  return found === 1
}

/** Uses the link up; answers whether it was still open. Of two at once only one is told yes. */
export async function redeemSetupToken(db: Db, token: string): Promise<boolean> {
  const { count } = await db.install.updateMany({
    where: { id: 1, houseId: null, setupTokenHash: hash(token) },
    data: { setupTokenHash: null },
  })
  return count === 1
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex')
