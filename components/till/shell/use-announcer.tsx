'use client'

import { type ReactNode, useState } from 'react'

/** Words for those who hear the till rather than see it. `region` must stand in the page from the start. */
export function useAnnouncer(): { say: (words: string) => void; region: ReactNode } {
  const [said, setSaid] = useState({ words: '', count: 0 })
  const region = (
    <p role="status" className="sr-only">
      {said.words}
      {said.count % 2 === 1 ? '\u00a0' : ''}
    </p>
  )
  return { say: (words) => setSaid(({ count }) => ({ words, count: count + 1 })), region }
}
