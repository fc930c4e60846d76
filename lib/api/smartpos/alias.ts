/** For a field that goes by two names: what is under `other` counts as `name`, unless that is there as well. */
export const alias =
  (other: string, name: string) =>
  (body: unknown): unknown =>
    isObject(body) && !Object.hasOwn(body, name) && Object.hasOwn(body, other)
      ? { ...body, [name]: Reflect.get(body, other) }
      : body

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
