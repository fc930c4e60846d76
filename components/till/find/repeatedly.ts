/**
 * Does `work` at intervals, and at once when the window or the network comes back (`woken`), while the page is in sight.
 * Answers how to end it.
 */
export function repeatedly(everyMs: number, work: (woken: boolean) => void): () => void {
  const events = ['focus', 'online', 'offline'] as const
  const inSight = (woken: boolean) => () => {
    if (document.visibilityState === 'visible') work(woken)
  }
  const wake = inSight(true)
  const timer = setInterval(inSight(false), everyMs)
  for (const name of events) window.addEventListener(name, wake)
  return () => {
    clearInterval(timer)
    for (const name of events) window.removeEventListener(name, wake)
  }
}
