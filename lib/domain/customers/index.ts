export { customerOfAccount } from './customer-of-account'
export { type CustomerFilter, type CustomerPage, countCustomers, findCustomers, getCustomer } from './find-customers'
export type { Customer } from './view'
export { type CustomerInput, createCustomer, createCustomers, deleteCustomer, updateCustomer } from './write-customer'
