export { readyz as GET } from '@/lib/health'
