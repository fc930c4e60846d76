import type { SessionUser } from '@/lib/auth/context-of'
import type { SignedIn } from '@/lib/domain/people'

declare module 'next-auth' {
  interface Session {
    /** The session's own, as in its row. */
    id: string
    user: SessionUser
  }

  interface User extends SignedIn {
    id: string
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    /** The session's id: all that the cookie says. */
    sid: string
    /** The cookie it was read from: NextAuth writes one at every reading, and need not sign it again. */
    cookie?: string
  }
}
