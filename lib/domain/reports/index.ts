export { rollUp } from './roll-up'
