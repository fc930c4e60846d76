import { hash, verify } from '@node-rs/argon2'
import { slots } from '../shared/slots'

/** Argon2id (the library's default kind) as OWASP advises: 19 MiB, two passes, about 30 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** At most two at a time, so that a rush of sign-ins leaves the shop its cores. */
const inSlot = slots(2)

export const hashPassword = (password: string): Promise<string> => inSlot(() => hash(password, COST))

/** Does the same work when there is nobody by that name, so that the time taken tells nothing. */
export async function verifyPassword(password: string, known: string | null): Promise<boolean> {
  const against = known ?? (await nobodysHash())
  return (await inSlot(() => verify(against, password))) && known !== null
}

let nobodys: Promise<string> | undefined

function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword('nobody has this password')
  return nobodys
}
