import type { FieldLine } from './reference'

/** Fields in words: the name, what it holds, whether it must be there. */
export const FieldList = ({ fields }: { fields: readonly FieldLine[] }) => (
  <ul className="divide-y divide-line">
    {fields.map(({ name, type, required, note }) => (
      <li key={name} className="py-1.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <code className="font-mono text-sm font-medium [overflow-wrap:anywhere]">{name}</code>
          <span className="text-sm text-muted [overflow-wrap:anywhere]">{type}</span>
          {required ? <span className="text-sm text-accent">required</span> : null}
        </p>
        {note ? <p className="text-sm text-muted [overflow-wrap:anywhere]">{note}</p> : null}
      </li>
    ))}
  </ul>
)
