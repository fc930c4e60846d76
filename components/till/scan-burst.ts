/** A scanner types much faster than anybody: at most this many milliseconds lie between two of its keys. */
export const SCAN_GAP = 35
const SHORTEST_CODE = 4

export type ScanBurst = {
  /** A printable key; true when it goes on with what came just before. */
  add: (key: string, time: number) => boolean
  /** Enter or Tab: the code it ends, or null when that was typed by hand. */
  end: (time: number) => string | null
  /** What was typed and not scanned. */
  flush: () => string
}

/** Tells a scanner's burst of keys, fed with their times in milliseconds, from typing. */
export function scanBurst(): ScanBurst {
  let text = ''
  let last = Number.NEGATIVE_INFINITY

  function flush(): string {
    const typed = text
    text = ''
    return typed
  }

  return {
    add(key, time) {
      const goesOn = text !== '' && time - last <= SCAN_GAP
      text = goesOn ? text + key : key
      last = time
      return goesOn
    },
    end(time) {
      const scanned = text.length >= SHORTEST_CODE && time - last <= SCAN_GAP * 2
      const code = flush()
      return scanned ? code : null
    },
    flush,
  }
}
