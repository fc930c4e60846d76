export { GET } from './suggest'
