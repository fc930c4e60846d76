export { HomeSkeleton as default } from '@/components/admin/skeletons/skeletons'
