/** A submitted form as an object: a name that occurs more than once becomes a list. */
export function fromForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(names.map((name) => [name, one(form.getAll(name))]))
}

const one = (values: FormDataEntryValue[]) => (values.length === 1 && values[0] !== undefined ? values[0] : values)
