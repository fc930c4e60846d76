'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormMessage } from '@/components/ui/form-message'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { Code } from './code'
import { FileFields } from './file-fields'
import type { EndpointReference } from './reference'
import { ReplyView } from './reply-view'
import { type ChosenFile, curlOf, fillIn } from './request'
import { type Reply, send } from './send'
import { useToken } from './token-context'

/** Fill in, send, read the answer; and the same for a shell. */
export function TryIt({ endpoint }: { endpoint: EndpointReference }) {
  const { method, path, open, body: described } = endpoint
  const parameters = endpoint.parameters.filter(({ place }) => place !== 'header')
  const { api, token } = useToken()
  const [values, setValues] = useState<Record<string, string>>({})
  const [body, setBody] = useState(described?.sample ?? null)
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const { reply, problem, busy, ask } = useReply()
  const target = fillIn(path, parameters, values)
  const request = { method, url: `${api.baseUrl}${target}`, token: token && `${api.scheme} ${token}`, body, files }

  function submit(event: FormEvent) {
    event.preventDefault()
    ask({ ...request, url: `/${api.name}${target}` })
  }

  return (
    <form onSubmit={submit} aria-label={`Try ${method} ${path}`} className="grid min-w-0 gap-3">
      {parameters.length > 0 ? (
        <div className="grid gap-3 sm:grid-cols-2">
          {parameters.map((parameter) => (
            <TextField
              key={parameter.name}
              label={parameter.name}
              required={parameter.required}
              optional={!parameter.required}
              value={values[parameter.name] ?? ''}
              onChange={(event) => setValues({ ...values, [parameter.name]: event.target.value })}
              autoComplete="off"
            />
          ))}
        </div>
      ) : null}
      {body === null ? null : (
        <TextareaField
          label="Body"
          rows={Math.min(14, body.split('\n').length + 1)}
          value={body}
          onChange={(event) => setBody(event.target.value)}
          spellCheck={false}
          className="font-mono text-sm"
        />
      )}
      <FileFields names={described?.files ?? []} files={files} onChange={setFiles} />
      <Code label={`curl for ${method} ${path}`} text={curlOf(request)} copy="Copy as curl" />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" loading={busy}>
          Send
        </Button>
        {method === 'GET' ? null : <span className="text-sm text-muted">This really changes the shop.</span>}
      </div>
      <FormMessage>{problem}</FormMessage>
      <FormMessage tone="neutral">{reply?.status === 401 && !open && !token ? <SignInFirst /> : null}</FormMessage>
      <div aria-live="polite">{reply ? <ReplyView reply={reply} of={`${method} ${path}`} /> : null}</div>
    </form>
  )
}

const SignInFirst = () => (
  <>
    This one wants a token:{' '}
    <a href="#token-desk" className="text-accent underline underline-offset-4">
      sign in at the top of the page
    </a>
    .
  </>
)

function useReply() {
  const [reply, setReply] = useState<Reply | null>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function ask(request: Parameters<typeof send>[0]) {
    setBusy(true)
    setProblem('')
    try {
      setReply(await send(request))
    } catch {
      setReply(null)
      setProblem('There was no answer. Is the network there?')
    } finally {
      setBusy(false)
    }
  }

  return { reply, problem, busy, ask }
}
