'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'

type AutoFormProps = {
  /** The page it filters. */
  path: string
  /** What the address says now; fields by these names follow it, the rest is kept. */
  values: Readonly<Record<string, string>>
  label: string
  className?: string
  children: ReactNode
}

/** A form that goes where its fields point as soon as one changes. Without JavaScript it is a plain GET form. */
export function AutoForm({ path, values, label, className, children }: AutoFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [busy, start] = useTransition()

  useEffect(() => {
    const element = form.current
    if (!element) return
    for (const [name, value] of Object.entries(values)) show(element.elements.namedItem(name), value)
    const go = () => start(() => router.push(hrefOf(path, element), { scroll: false }))
    element.addEventListener('change', go)
    return () => element.removeEventListener('change', go)
  }, [path, values, router])

  return (
    <form
      ref={form}
      action={path}
      aria-label={label}
      aria-busy={busy}
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        start(() => router.push(hrefOf(path, event.currentTarget), { scroll: false }))
      }}
    >
      {children}
    </form>
  )
}

function show(field: Element | RadioNodeList | null, value: string) {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
}

function hrefOf(path: string, form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  )
  const search = new URLSearchParams(entries).toString()
  return search ? `${path}?${search}` : path
}
