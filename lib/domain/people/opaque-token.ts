import { createHash, randomBytes } from 'node:crypto'

/** 40 hexadecimal digits nobody can guess. */
export const newToken = (): string => randomBytes(20).toString('hex')

/** What is kept of a token: knowing it does not let anybody in. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
