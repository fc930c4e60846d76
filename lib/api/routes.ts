import './documents'

/** What route files are made with. */
export { nothingHere, resource } from './kernel/resource'
export { sharedPath } from './kernel/shared-path'
