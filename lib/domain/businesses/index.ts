export type { Business } from './business-view'
export { type Country, countries } from './countries'
export { createBusiness, type NewBusiness } from './create-business'
export { type AuditEntryView, findAuditEntries } from './find-audit-entries'
export { findCurrencies } from './find-currencies'
export { getBusiness } from './get-business'
export { houseBusinessId, nameHouse } from './house-business-id'
export { findIndustries, unknownIndustry } from './industries'
export {
  type InstallState,
  installState,
  isSetupToken,
  prepareInstall,
  redeemSetupToken,
  renewSetupToken,
} from './install-state'
export { type AuditAction, type AuditNote, recordAudit, recordAudits } from './record-audit'
export { currencies, type Settings, timeZones } from './settings'
export { updateSettings } from './update-settings'
