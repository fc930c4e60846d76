import { Badge } from '@/components/ui/badge'
import { Code } from './code'
import type { Reply } from './send'

/** What came back: the status first, then what is worth seeing of the headers, then the body. */
export function ReplyView({ reply, of }: { reply: Reply; of: string }) {
  return (
    <div className="grid min-w-0 gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={reply.status < 400 ? 'positive' : 'danger'}>
          {reply.status} {reply.statusText}
        </Badge>
        <span className="num text-sm text-muted">{reply.milliseconds} ms</span>
      </p>
      <ul className="text-sm text-muted">
        {reply.headers.map(({ name, value }) => (
          <li key={name} className="font-mono [overflow-wrap:anywhere]">
            {name}: <span className="text-ink">{value}</span>
          </li>
        ))}
      </ul>
      {reply.body ? <Code label={`Answer to ${of}`} text={reply.body} /> : <p className="text-muted">No body.</p>}
    </div>
  )
}
