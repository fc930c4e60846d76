import type { ApiReference, DemoSignIn } from '@/components/developers/reference'
import { demoAccounts } from '@/lib/auth/demo-accounts'

/** What a demo offers to sign in with at the API's own door; nothing in a real shop. */
export function demoSignIns({ name, sections, signInPaths }: ApiReference): DemoSignIn[] {
  const endpoints = sections.flatMap((section) => section.endpoints)
  return endpoints
    .filter(({ method, path }) => method === 'POST' && signInPaths.includes(path))
    .flatMap(({ path, body }) =>
      accountsAt(name, path).map(({ role, username, password }) => ({
        role,
        path,
        body: JSON.stringify(loginOf(body?.fields.map((field) => field.name) ?? [], username, password)),
      })),
    )
}

const loginOf = (fields: readonly string[], username: string, password: string) =>
  fields.includes('username') ? { username, password } : { email: `${username}@kontor.test`, password }

/** These APIs are for the staff alone; bizpilot has a door for its customers beside. */
const FOR_STAFF = ['bizpilot', 'minierp', 'smartpos']

function accountsAt(name: string, path: string) {
  const [staff, shoppers] = [demoAccounts('staff') ?? [], demoAccounts('shopper') ?? []]
  if (path.includes('/customers/')) return shoppers
  return FOR_STAFF.includes(name) ? staff : [...staff, ...shoppers]
}
