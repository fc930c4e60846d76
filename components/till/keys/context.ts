'use client'

import { tillContext, useTillContext } from '../shared/till-context'
import type { CommandId } from './commands'

/** Does what the key of a command does. */
export type RunCommand = (command: CommandId) => void

export const CommandContext = tillContext<RunCommand>()

export const useCommands = () => useTillContext(CommandContext)
