import type { ReactNode } from 'react'
import { Code } from './code'
import { FieldList } from './field-list'
import { MethodBadge } from './method-badge'
import type { Answer, ApiReference, EndpointReference } from './reference'
import { TryIt } from './try-it'

type EndpointProps = { api: Pick<ApiReference, 'name' | 'baseUrl' | 'scheme'>; endpoint: EndpointReference }

/** One endpoint, folded up to its line until somebody wants to know. */
export function Endpoint({ api, endpoint }: EndpointProps) {
  const { id, method, path, summary, who, parameters, body, answers } = endpoint
  const call = `${method} ${path}`
  return (
    <details id={id} className="group min-w-0 rounded-lg border border-line bg-surface shadow-card">
      <summary className="cursor-pointer rounded-lg px-4 py-3 hover:bg-hover">
        <span className="inline-flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-x-3 gap-y-1 align-middle">
          <MethodBadge method={method} />
          <code className="font-mono font-medium [overflow-wrap:anywhere]">{path}</code>
          <span className="basis-full text-muted">{summary}</span>
        </span>
      </summary>
      <div className="grid min-w-0 gap-5 border-t border-line p-4">
        <p>{who}</p>
        {parameters.length > 0 ? (
          <Part title="Parameters">
            <FieldList fields={parameters.map((one) => ({ ...one, type: `${one.type}, in the ${one.place}` }))} />
          </Part>
        ) : null}
        {body ? (
          <Part title="Body">
            <p className="text-sm text-muted">JSON, or a form with the same fields.</p>
            <FieldList fields={body.fields} />
            <Code label={`Sample body of ${call}`} text={body.sample} />
          </Part>
        ) : null}
        <Part title="Answers">
          {answers.map((answer) => (
            <AnswerLine key={answer.status} answer={answer} />
          ))}
        </Part>
        <Part title="Try it">
          <TryIt {...pick(api)} {...{ method, path, parameters }} sample={body?.sample ?? null} />
        </Part>
      </div>
    </details>
  )
}

const pick = ({ name, baseUrl, scheme }: EndpointProps['api']) => ({ name, baseUrl, scheme })

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid min-w-0 gap-2">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </div>
)

function AnswerLine({ answer: { status, description, fields } }: { answer: Answer }) {
  const line = (
    <>
      <span className="num font-medium">{status}</span> <span className="text-muted">{description}</span>
    </>
  )
  if (fields.length === 0) return <p>{line}</p>
  return (
    <details className="min-w-0">
      <summary className="cursor-pointer rounded-md py-1">{line}</summary>
      <div className="ps-4">
        <FieldList fields={fields} />
      </div>
    </details>
  )
}
