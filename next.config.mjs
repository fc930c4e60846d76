const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=(), payment=(self)' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Content-Security-Policy',
    value: "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  },
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  typedRoutes: false,
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'prom-client'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}
