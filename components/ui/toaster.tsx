'use client'

import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'
import { buttonClass } from './button-class'

export { toast } from 'sonner'

/** Where short messages appear; it stands once, in the root layout. */
export function Toaster() {
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      theme={resolvedTheme === 'dark' ? 'dark' : 'light'}
      position="bottom-right"
      className="z-toast! print:hidden"
      duration={5000}
      containerAriaLabel="Messages"
      icons={{
        success: <CircleCheck aria-hidden className="size-5 text-positive" />,
        error: <CircleAlert aria-hidden className="size-5 text-danger" />,
        warning: <TriangleAlert aria-hidden className="size-5 text-warning" />,
        info: <Info aria-hidden className="size-5 text-accent" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded-lg border border-line bg-raised px-4 py-3 font-sans text-base text-ink shadow-overlay',
          content: 'min-w-0 grow',
          title: 'font-medium',
          description: 'text-sm text-muted',
          actionButton: buttonClass({ size: 'sm' }),
          cancelButton: buttonClass({ size: 'sm', variant: 'ghost' }),
        },
      }}
    />
  )
}
