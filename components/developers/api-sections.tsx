import { DescriptionList } from '@/components/ui/description-list'
import { SignInWay } from './api-card'
import { Endpoint } from './endpoint'
import type { ApiReference } from './reference'

/** All of one API: how to reach it, then its endpoints section by section. */
export function ApiSections({ api }: { api: ApiReference }) {
  const { baseUrl, openApiUrl, signInPaths, scheme, sections, refusalSamples } = api
  return (
    <>
      <DescriptionList
        columns={2}
        className="mt-6"
        items={[
          { term: 'Base URL', detail: <code className="font-mono text-sm [overflow-wrap:anywhere]">{baseUrl}</code> },
          { term: 'Sign in', detail: <SignInWay paths={signInPaths} scheme={scheme} /> },
          {
            term: 'OpenAPI 3.1',
            detail: (
              <a
                href={openApiUrl}
                className="text-sm text-accent underline underline-offset-4 [overflow-wrap:anywhere]"
              >
                {openApiUrl}
              </a>
            ),
          },
          { term: 'A refusal', detail: <Samples texts={refusalSamples} /> },
        ]}
      />
      <nav aria-label="Sections" className="mt-6">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block rounded-sm py-1 text-accent underline underline-offset-4">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, endpoints }) => (
        <section key={id} aria-labelledby={id} className="mt-8">
          <h2 id={id} className="mb-3 text-xl font-semibold">
            {title}
          </h2>
          <div className="grid gap-3">
            {endpoints.map((endpoint) => (
              <Endpoint key={endpoint.id} endpoint={endpoint} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

const Samples = ({ texts }: { texts: readonly string[] }) => (
  <ul className="text-sm [overflow-wrap:anywhere]">
    {texts.map((text) => (
      <li key={text}>
        <code className="font-mono">{text}</code>
      </li>
    ))}
  </ul>
)
