import { env } from '@/lib/env'

/** The cookie that NextAuth and our own forms keep the browser's session in. */
export const sessionCookie = () =>
  ({
    name: secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: secure() },
  }) as const

export const secure = (): boolean => env.origin.startsWith('https:')
