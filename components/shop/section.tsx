import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useId } from 'react'

type SectionProps = { title: string; href?: string; linkText?: string; children: ReactNode }

/** A part of a page with its own heading, and a way to more of it. */
export function Section({ title, href, linkText, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-16 sm:mt-20">
      <div className="mb-5 flex items-baseline justify-between gap-4">
        <h2 id={id} className="text-xl font-semibold tracking-[-0.02em] sm:text-2xl">
          {title}
        </h2>
        {href ? (
          <Link
            href={href}
            className="inline-flex shrink-0 items-center gap-1 rounded-sm font-medium text-accent hover:underline"
          >
            {linkText}
            <span className="sr-only">: {title}</span>
            <ArrowRight aria-hidden className="size-4 rtl:rotate-180" />
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  )
}
