export { servePicture as GET } from '@/lib/media'
