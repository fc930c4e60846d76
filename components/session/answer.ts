import type { FieldErrors } from '@/components/ui/field-errors'

/** What a form's action answers when it did not lead elsewhere. */
export type Answer = { ok: true } | { ok: false; message: string; fields?: FieldErrors; typed?: Typed } | null

/** What was typed, by field: the page came anew without JavaScript, and shows it again. */
export type Typed = Partial<Record<string, string>>

export type FormAction = (before: Answer, form: FormData) => Promise<Answer>

export const errorsIn = (answer: Answer): FieldErrors | undefined => (answer?.ok === false ? answer.fields : undefined)

export const typedIn = (answer: Answer): Typed => (answer?.ok === false && answer.typed) || {}

/** The sentence above the button; what stands beside a field is not said twice. */
export function messageIn(answer: Answer): string | undefined {
  if (answer?.ok !== false) return undefined
  const beside = Object.values(answer.fields ?? {}).flat()
  return beside.includes(answer.message) ? undefined : answer.message
}
