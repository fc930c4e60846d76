import { Card, CardBody, CardHeader } from '@/components/ui/card'
import type { OrderView } from '@/lib/domain/orders'
import { momentText } from '../format'
import { movedWords } from '../words'

/** Who did what to the order and why, the latest first. */
export function TimelineCard({ events, timeZone }: { events: OrderView['events']; timeZone: string }) {
  return (
    <Card as="section" aria-labelledby="timeline">
      <CardHeader id="timeline" title="Timeline" />
      <CardBody>
        <ol className="space-y-0">
          {[...events].reverse().map((event) => (
            <li
              key={`${event.to} ${event.createdAt.getTime()}`}
              className="relative ms-1.5 border-s border-line pb-4 ps-4 last:border-transparent last:pb-0"
            >
              <span
                aria-hidden
                className="absolute -start-[0.3125rem] top-1.5 size-2.5 rounded-full border-2 border-surface bg-accent"
              />
              <p className="font-medium">{movedWords[event.to]}</p>
              <p className="num text-sm text-muted">
                {momentText(event.createdAt, timeZone)}
                {event.by ? ` by ${event.by}` : ''}
                {event.approvedBy ? `, approved by ${event.approvedBy}` : ''}
              </p>
              {event.note ? <p className="mt-1 rounded-md bg-sunken px-2.5 py-1.5 break-words">{event.note}</p> : null}
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}
