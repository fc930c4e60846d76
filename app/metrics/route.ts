export { scrape as GET } from '@/lib/health'
