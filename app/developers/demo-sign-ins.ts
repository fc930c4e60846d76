import type { ApiReference, DemoSignIn } from '@/components/developers/reference'
import { demoAccounts } from '@/lib/auth/demo-accounts'

/** What a demo offers to sign in with at the API's own door; nothing in a real shop. */
export function demoSignIns({ audience, sections, signInPaths }: ApiReference): DemoSignIn[] {
  const endpoints = sections.flatMap((section) => section.endpoints)
  return endpoints
    .filter(({ method, path }) => method === 'POST' && signInPaths.includes(path))
    .flatMap(({ path, body }) =>
      accountsAt(audience, path).map(({ role, username, password }) => ({
        role,
        path,
        body: JSON.stringify(loginOf(body?.fields.map((field) => field.name) ?? [], username, password)),
      })),
    )
}

const loginOf = (fields: readonly string[], username: string, password: string) =>
  fields.includes('username') ? { username, password } : { email: `${username}@kontor.test`, password }

/** An API for staff can have a door for their customers beside. */
function accountsAt(audience: ApiReference['audience'], path: string) {
  const [staff, shoppers] = [demoAccounts('staff') ?? [], demoAccounts('shopper') ?? []]
  if (path.includes('/customers/')) return shoppers
  return audience === 'staff' ? staff : [...staff, ...shoppers]
}
