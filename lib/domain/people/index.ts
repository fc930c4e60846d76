export { type AccountView, nameOf } from './account-view'
export { DOORS, type Door, isDoor } from './doors'
export { findByToken, findLiveSession, type LiveSession } from './find-live-session'
