'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Shared = {
  /** The token alone, without the word before it. */
  token: string
  setToken: (token: string) => void
}

const TokenContext = createContext<Shared>({ token: '', setToken: () => undefined })

export const useToken = (): Shared => useContext(TokenContext)

/** One token for every endpoint of the page; it is forgotten with the page. */
export function TokenProvider({ children }: { children: ReactNode }) {
  const [token, setToken] = useState('')
  const shared = useMemo(() => ({ token, setToken }), [token])
  return <TokenContext value={shared}>{children}</TokenContext>
}
