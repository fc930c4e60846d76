'use client'

import type { ReactNode } from 'react'
import { Code } from './code'
import { FieldList } from './field-list'
import { MethodBadge } from './method-badge'
import type { Answer, EndpointReference, RefusalLine } from './reference'
import { TryIt } from './try-it'
import { useUnfolded } from './use-unfolded'

/** One endpoint, folded up to its line until somebody wants to know, or comes for it by its name. */
export function Endpoint({ endpoint }: { endpoint: EndpointReference }) {
  const { id, method, path, summary } = endpoint
  const { ref, unfolded, onToggle } = useUnfolded(id)
  return (
    <details
      ref={ref}
      id={id}
      onToggle={onToggle}
      className="group min-w-0 scroll-mt-4 rounded-lg border border-line bg-surface shadow-card"
    >
      <summary className="cursor-pointer rounded-lg px-4 py-3 hover:bg-hover">
        <span className="inline-flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-x-3 gap-y-1 align-middle">
          <MethodBadge method={method} />
          <code className="font-mono font-medium [overflow-wrap:anywhere]">{path}</code>
          <span className="basis-full text-muted">{summary}</span>
        </span>
      </summary>
      {unfolded ? <Inside endpoint={endpoint} /> : null}
    </details>
  )
}

function Inside({ endpoint }: { endpoint: EndpointReference }) {
  const { id, method, path, who, parameters, body, answers, refusals } = endpoint
  const call = `${method} ${path}`
  return (
    <div className="grid min-w-0 gap-5 border-t border-line p-4">
      <p className="flex flex-wrap justify-between gap-x-4">
        {who}
        <a href={`#${id}`} aria-label={`Link to ${call}`} className="text-sm text-accent underline underline-offset-4">
          #{id}
        </a>
      </p>
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
        <Refusals refusals={refusals} />
      </Part>
      <Part title="Try it">
        <TryIt endpoint={endpoint} />
      </Part>
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid min-w-0 gap-2">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </div>
)

const Line = ({ status, description }: RefusalLine) => (
  <>
    <span className="num font-medium">{status}</span> <span className="text-muted">{description}</span>
  </>
)

function AnswerLine({ answer: { fields, ...line } }: { answer: Answer }) {
  if (fields.length === 0) {
    return (
      <p>
        <Line {...line} />
      </p>
    )
  }
  return (
    <details className="min-w-0">
      <summary className="cursor-pointer rounded-md py-1">
        <Line {...line} />
      </summary>
      <div className="ps-4">
        <FieldList fields={fields} />
      </div>
    </details>
  )
}

const Refusals = ({ refusals }: { refusals: readonly RefusalLine[] }) => (
  <details className="min-w-0">
    <summary className="cursor-pointer rounded-md py-1">
      <span className="num font-medium">{refusals.map(({ status }) => status).join(', ')}</span>{' '}
      <span className="text-muted">Refused.</span>
    </summary>
    <ul className="grid gap-1 ps-4">
      {refusals.map((refusal) => (
        <li key={refusal.status}>
          <Line {...refusal} />
        </li>
      ))}
    </ul>
  </details>
)
