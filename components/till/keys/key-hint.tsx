import { Kbd } from '@/components/ui/kbd'
import { type CommandId, capsOf } from './commands'

type KeyHintProps = { command: CommandId; tone?: 'plain' | 'inverse'; className?: string }

/** The key that does the same, where there is likely to be a keyboard. */
export function KeyHint({ command, tone, className = '' }: KeyHintProps) {
  return (
    <span aria-hidden className={`max-lg:hidden pointer-coarse:hidden ${className}`}>
      <Kbd keys={capsOf(command)} tone={tone} />
    </span>
  )
}
