export { closeShift } from './close-shift'
export { type CashMove, moveCash } from './move-cash'
export { openShift } from './open-shift'
export { findOpenShift, findShifts, getShift, type ShiftView } from './shift'
