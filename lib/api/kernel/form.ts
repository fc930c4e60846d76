type Leaf = FormDataEntryValue
type Tree = Map<string, Tree | Leaf>

const DEEPEST = 8

/**
 * Form fields as the structure they spell: `items[0][product]=1`, `items[0]product=1` and `items.0.product=1` alike,
 * `tags[]=a` as the next of a list. Of plain duplicates the last one counts; a file nobody chose is left out.
 */
export function unflatten(fields: Iterable<[string, Leaf]>): Record<string, unknown> {
  const root: Tree = new Map()
  for (const [name, value] of fields) {
    if (value instanceof File && value.name === '' && value.size === 0) continue
    grow(root, partsOf(name), value)
  }
  return Object.fromEntries([...root].map(([key, node]) => [key, toValue(node)]))
}

function partsOf(name: string): string[] {
  const [head = '', ...rest] = name
    .replace(/\]$/, '')
    .split(/\]?[[.]|\]/)
    .slice(0, DEEPEST)
  return [head, ...rest]
}

function grow(tree: Tree, [part = '', ...rest]: string[], value: Leaf): void {
  const key = part === '' ? String(tree.size) : part
  if (rest.length === 0) {
    tree.set(key, value)
    return
  }
  const known = tree.get(key)
  const branch: Tree = known instanceof Map ? known : new Map()
  tree.set(key, branch)
  grow(branch, rest, value)
}

function toValue(node: Tree | Leaf): unknown {
  if (!(node instanceof Map)) return node
  const keys = [...node.keys()]
  if (keys.some((key) => !/^\d{1,6}$/.test(key)))
    return Object.fromEntries([...node].map(([key, part]) => [key, toValue(part)]))
  const inOrder = [...node].sort(([a], [b]) => Number(a) - Number(b))
  return inOrder.map(([, part]) => toValue(part))
}
