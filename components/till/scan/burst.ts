/** A scanner types much faster than anybody: at most this many milliseconds lie between two of its keys. */
export const SCAN_GAP = 35
const SHORTEST_CODE = 4

export type ScanBurst = {
  /** A printable key. `goesOn` when it belongs to what came just before; else that is handed out as `left`. */
  add: (key: string, time: number) => { goesOn: boolean; left: string }
  /** Enter or Tab: what it ends, and whether that came from a scanner. Product codes have no spaces; fast fingers do. */
  end: (time: number) => { text: string; scanned: boolean }
  /** What was typed since the last time. Should more of a burst come late, it still counts as one. */
  flush: () => string
}

/** Tells a scanner's burst of keys, fed with their times in milliseconds, from typing. */
export function scanBurst(): ScanBurst {
  let text = ''
  let handedOut = 0
  let last = Number.NEGATIVE_INFINITY

  function flush(): string {
    const typed = text.slice(handedOut)
    handedOut = text.length
    return typed
  }

  return {
    add(key, time) {
      const goesOn = text !== '' && time - last <= SCAN_GAP
      const left = goesOn ? '' : flush()
      text = goesOn ? text + key : key
      if (!goesOn) handedOut = 0
      last = time
      return { goesOn, left }
    },
    end(time) {
      const scanned = text.length >= SHORTEST_CODE && time - last <= SCAN_GAP && !text.includes(' ')
      const whole = text
      const typed = flush()
      text = ''
      handedOut = 0
      return { text: scanned ? whole : typed, scanned }
    },
    flush,
  }
}
