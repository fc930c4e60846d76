'use client'

import * as Radix from 'radix-ui/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx'
import { popClass } from './overlay-class'
import type { OpenProps } from './use-open'

type PopoverProps = OpenProps & {
  trigger: ReactElement
  label?: string
  align?: 'start' | 'center' | 'end'
  side?: 'top' | 'right' | 'bottom' | 'left'
  width?: 'sm' | 'md' | 'lg' | 'trigger'
  children: ReactNode
}

const widths = {
  sm: 'w-64',
  md: 'w-80',
  lg: 'w-[28rem]',
  trigger: 'w-(--radix-popover-trigger-width)',
} as const

export function Popover(props: PopoverProps) {
  const { trigger, label, align = 'start', side = 'bottom', width = 'md', open, onOpenChange, children } = props
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          className={cx(
            popClass,
            'max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-1rem)] overflow-y-auto p-4',
            widths[width],
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
