import { LOCALE } from '@/lib/domain/shared/locale'

const STYLES = {
  time: { hour: '2-digit', minute: '2-digit' },
  full: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type TimeStyle = keyof typeof STYLES

/** Writes moments as the shop's clock shows them, wherever the till stands. */
export function clockOf(timeZone: string): (at: Date | number, style?: TimeStyle) => string {
  const formats = {
    time: new Intl.DateTimeFormat(LOCALE, { ...STYLES.time, timeZone }),
    full: new Intl.DateTimeFormat(LOCALE, { ...STYLES.full, timeZone }),
  }
  return (at, style = 'time') => formats[style].format(at)
}
