/** What a form's server action found wrong, by the field's name. */
export type FieldErrors = Readonly<Record<string, string | readonly string[] | undefined>>

/** The one message to show under a field; a field can have several things wrong, people mend one at a time. */
export function firstMessage(error: string | readonly string[] | undefined): string | undefined {
  return typeof error === 'string' ? error : error?.[0]
}
