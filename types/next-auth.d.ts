import type { BrowserClaims } from '@/lib/auth/browser-token'

declare module 'next-auth' {
  interface Session {
    user: Omit<BrowserClaims, 'sid'> & { name: string; email: string }
  }

  interface User extends Omit<BrowserClaims, 'id'> {
    id: string
    name: string
    email: string
    /** When the session ends, in seconds since 1970. */
    until: number
  }
}

declare module 'next-auth/jwt' {
  interface JWT extends BrowserClaims {
    until: number
  }
}
