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

/** An API's base URL comes off its paths, as `proxy.ts` has written down. */
const below = (key, value) => [{ type: 'header', key, value }]
const baseUrls = [
  { source: '/:base/:path*', has: below('x-kontor-base', 'short'), destination: '/api/:path*' },
  { source: '/:base/:path*', has: below('x-kontor-base', 'full'), destination: '/:path*' },
]

/** Where pages stood before. */
const moved = [{ source: '/admin/tills/:path*', destination: '/admin/shifts/:path*', permanent: true }]

/** @type {import('next').NextConfig} */
export default {
  output: process.env.BUILD_OUTPUT, // `npm run build` asks for a folder that runs by itself
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  typedRoutes: false,
  typescript: { ignoreBuildErrors: true }, // `npm test` and `npm run verify` check the types; who runs a shop need not
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'prom-client'],
  redirects: async () => moved,
  rewrites: async () => ({ beforeFiles: baseUrls }),
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}
