import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { ApiReference } from './reference'

/** One of the APIs on the page that lists them. */
export function ApiCard({ api }: { api: ApiReference }) {
  const { name, title, description, baseUrl, scheme, signInPaths, count } = api
  return (
    <Card as="li" padded className="grid content-start gap-3">
      <div>
        <h2 className="text-lg font-semibold">
          <Link href={`/developers/${name}`} className="text-accent underline-offset-4 hover:underline">
            {title}
          </Link>
        </h2>
        <p className="text-muted">{description}</p>
      </div>
      <DescriptionList
        items={[
          { term: 'Base URL', detail: <code className="font-mono text-sm [overflow-wrap:anywhere]">{baseUrl}</code> },
          { term: 'Sign in', detail: <SignInWay paths={signInPaths} scheme={scheme} /> },
          { term: 'Endpoints', detail: <span className="num">{count}</span> },
        ]}
      />
    </Card>
  )
}

/** Where a token comes from, and how it is sent. */
export const SignInWay = ({ paths, scheme }: { paths: readonly string[]; scheme: string }) => (
  <ul className="text-sm [overflow-wrap:anywhere]">
    {paths.map((path) => (
      <li key={path}>
        <code className="font-mono">POST {path}</code>
      </li>
    ))}
    <li>
      then send <code className="font-mono">Authorization: {scheme} &lt;token&gt;</code>
    </li>
  </ul>
)
