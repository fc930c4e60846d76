'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { COMMANDS, type CommandId } from './commands'
import { useCommands } from './context'
import { KeyHint } from './key-hint'

type CommandButtonProps = Omit<ButtonProps, 'onClick' | 'children'> & { command: CommandId; children?: ReactNode }

/** A button that does what a key does, and shows the key. */
export function CommandButton({ command, children, variant, ...rest }: CommandButtonProps) {
  const run = useCommands()
  return (
    <Button
      {...rest}
      variant={variant}
      aria-keyshortcuts={COMMANDS[command].keys.replace('Ctrl', 'Control')}
      onClick={() => run(command)}
    >
      {children ?? COMMANDS[command].label}
      <KeyHint command={command} tone={variant === 'primary' ? 'inverse' : 'plain'} />
    </Button>
  )
}
