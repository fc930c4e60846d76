import { isSameName } from '@/lib/domain/shared/text'
import type { ShiftView } from '@/lib/domain/shifts'

type Asked = { till: string; floatMinor: bigint }
type Opened = Pick<ShiftView, 'till' | 'floatMinor' | 'openedAt'>

/** Whether the cashier had this shift open already, at another till or with other cash than was typed now. */
export const isAnother = (shift: Opened, asked: Asked): boolean =>
  !isSameName(shift.till, asked.till) || shift.floatMinor !== asked.floatMinor

/** What a cashier is told who asked for a shift and has this one. */
export const openedWords = (shift: Opened, asked: Asked, time: (at: Date) => string): string =>
  isAnother(shift, asked)
    ? `You have a shift open at ${shift.till} since ${time(shift.openedAt)}; it goes on.`
    : `The shift at ${shift.till} is open.`
