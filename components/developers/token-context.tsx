'use client'

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ApiReference } from './reference'

/** The API that the page is about. */
type Api = Pick<ApiReference, 'name' | 'baseUrl' | 'scheme'>

type Shared = {
  api: Api
  /** The token alone, without the word before it. */
  token: string
  setToken: (token: string) => void
}

const TokenContext = createContext<Shared>({
  api: { name: '', baseUrl: '', scheme: '' },
  token: '',
  setToken: () => undefined,
})

export const useToken = (): Shared => useContext(TokenContext)

/** One token for every endpoint of the page; it is forgotten with the page. */
export function TokenProvider({ api, children }: { api: Api; children: ReactNode }) {
  const [token, setToken] = useState('')
  const shared = useMemo(() => ({ api, token, setToken }), [api, token])
  return <TokenContext value={shared}>{children}</TokenContext>
}
