/** A submitted form as an object: a name that occurs more than once becomes a list. */
export function fromForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(names.map((name) => [name, one(form.getAll(name))]))
}

const SECRET = /password|pin/i

/** The texts of a submitted form that may be shown again: everything but passwords and PINs. */
export function typedIn(form: FormData): Partial<Record<string, string>> {
  const shown = Object.entries(fromForm(form)).filter(([name]) => !SECRET.test(name))
  return Object.fromEntries(shown.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

const one = (values: FormDataEntryValue[]) => (values.length === 1 && values[0] !== undefined ? values[0] : values)
