export { houseBusinessId } from './house-business-id'
