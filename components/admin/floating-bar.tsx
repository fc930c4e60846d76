import type { ReactNode } from 'react'

type FloatingBarProps = { open: boolean; says: string; children: ReactNode }

/** Comes up at the foot of the page when there is something to decide, and says what. */
export const FloatingBar = ({ open, says, children }: FloatingBarProps) => (
  <div role="status" className="sticky bottom-16 z-sticky mt-4 lg:bottom-4 print:hidden">
    {open ? (
      <div
        data-floating-bar
        className="mx-auto flex max-w-2xl animate-pop-in flex-wrap items-center justify-end gap-2 rounded-xl border border-line bg-raised px-4 py-2.5 shadow-overlay"
      >
        <p className="num me-auto font-medium">{says}</p>
        {children}
      </div>
    ) : null}
  </div>
)
