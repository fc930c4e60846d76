import type { ReactNode } from 'react'

/** Sheets of paper: without what stands around other pages. */
export default function PaperLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="min-h-dvh px-4 py-6 print:p-0">
      {children}
    </main>
  )
}
