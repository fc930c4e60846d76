import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  const disallow = [
    '/admin',
    '/pos',
    '/api/',
    '/auth/',
    '/account',
    '/cart',
    '/checkout',
    '/orders/',
    '/search',
    '/staff',
    '/login',
  ]
  return { rules: { userAgent: '*', allow: '/', disallow }, sitemap: `${env.origin}/sitemap.xml` }
}
