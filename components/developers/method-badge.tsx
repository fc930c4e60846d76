import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'

const TONES: Record<string, Tone> = { POST: 'accent', PUT: 'warning', PATCH: 'warning', DELETE: 'danger' }

export const MethodBadge = ({ method }: { method: string }) => (
  <Badge tone={TONES[method] ?? 'positive'}>
    <span className="font-mono">{method}</span>
  </Badge>
)
