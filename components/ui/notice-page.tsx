import type { ReactNode } from 'react'
import { Logo } from './logo'

type NoticePageProps = { eyebrow?: ReactNode; title: ReactNode; children: ReactNode; actions?: ReactNode }

/** A whole page that says one thing, such as that there is nothing at this address. */
export function NoticePage({ eyebrow, title, children, actions }: NoticePageProps) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto flex min-h-dvh max-w-xl flex-col px-5 py-8">
      <Logo />
      <div className="my-auto py-12">
        {eyebrow ? <p className="num mb-2 text-sm font-medium text-brick">{eyebrow}</p> : null}
        <h1 className="text-3xl font-semibold tracking-[-0.025em]">{title}</h1>
        <div className="mt-3 space-y-3 text-lg text-muted">{children}</div>
        {actions ? <div className="mt-7 flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </main>
  )
}
