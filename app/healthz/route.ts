export { healthz as GET } from '@/lib/health'
