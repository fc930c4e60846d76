'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import type { DemoSignIn } from './reference'
import { send, tokenIn } from './send'
import { useToken } from './token-context'

type TokenDeskProps = { demo: readonly DemoSignIn[] }

/** Where the page gets its token from: pasted, or in a demo by a press. */
export function TokenDesk({ demo }: TokenDeskProps) {
  const { api, token, setToken } = useToken()
  const [problem, setProblem] = useState('')
  const [signedInAs, setSignedInAs] = useState('')

  async function signIn({ role, path, body }: DemoSignIn) {
    setProblem('')
    setSignedInAs('')
    const found = await tokenOf({ method: 'POST', url: `/${api.name}${path}`, token: '', body, files: [] })
    if (found === null) return setProblem(`Signing in as ${role} did not work.`)
    setToken(found)
    setSignedInAs(role)
  }

  return (
    <Card as="section" padded aria-labelledby="token-desk" className="grid scroll-mt-4 gap-3">
      <h2 id="token-desk" className="text-lg font-semibold">
        Your token
      </h2>
      <TextField
        label="Token"
        hint={`Sent with everything you try on this page, as “Authorization: ${api.scheme} …”. It is forgotten when you leave.`}
        value={token}
        onChange={(event) => {
          setToken(event.target.value.trim())
          setSignedInAs('')
        }}
        autoComplete="off"
        spellCheck={false}
      />
      {demo.length > 0 ? <DemoButtons demo={demo} onChoose={signIn} /> : null}
      <FormMessage>{problem}</FormMessage>
      <FormMessage tone="positive">{signedInAs ? `Signed in as ${signedInAs}.` : null}</FormMessage>
    </Card>
  )
}

type DemoButtonsProps = { demo: readonly DemoSignIn[]; onChoose: (account: DemoSignIn) => Promise<void> }

const DemoButtons = ({ demo, onChoose }: DemoButtonsProps) => (
  <fieldset className="flex flex-wrap gap-2">
    <legend className="mb-1.5 font-medium">Sign in with a demo account</legend>
    {demo.map((account) => (
      <Button key={`${account.path} ${account.role}`} size="sm" onClick={() => onChoose(account)}>
        {account.role}
      </Button>
    ))}
  </fieldset>
)

async function tokenOf(request: Parameters<typeof send>[0]): Promise<string | null> {
  try {
    const { body } = await send(request)
    return tokenIn(body)
  } catch {
    return null
  }
}
