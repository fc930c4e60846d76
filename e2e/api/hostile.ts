import fc from 'fast-check'
import { z } from 'zod'

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e308,
    2 ** 31,
    2 ** 53,
    '9'.repeat(30),
    '1e999',
    'NaN',
    '-0.001',
  ),
  fc.constantFrom<unknown>(
    '\u0000',
    'a\u0000b',
    '\ud800',
    '<script>',
    "' or 1=1 --",
    '../../etc/passwd',
    '🫖',
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[[[[]]]]],
    { __proto__: null, constructor: {} },
    JSON.parse('{"__proto__": {"role": "admin"}}'),
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
)
const segment = fc.constantFrom(
  '0',
  '-1',
  '999999999',
  '9'.repeat(30),
  '1e3',
  'abc',
  '%00',
  '..%2f',
  'NaN',
  '%ED%A0%80',
  '0x1',
)
const query = fc.dictionary(
  fc.constantFrom(
    'page',
    'page_size',
    'search',
    'ordering',
    'category',
    'start_date',
    'date',
    'min_price',
    'in_stock',
    'days',
    'x',
  ),
  fc.constantFrom('', '-1', '0', '9'.repeat(30), 'abc', '\u0000', '2026-02-30', '1e9', '🫖', '[]'),
  { maxKeys: 3 },
)
const brokenText = fc.constantFrom(
  '',
  '{',
  '{"a":',
  '[1,]',
  '"',
  'null',
  '\u0000',
  '{"a":1}{"b":2}',
  '['.repeat(20_000),
)

export type Attempt = {
  path: string
  query: Record<string, string>
  body: unknown
  raw: string | null
  signedIn: boolean
}

/** Requests to an endpoint: what it prints as its sample with something wrong in it, or nothing like it at all. */
export function attempts(path: string, sample: unknown): fc.Arbitrary<Attempt> {
  const segments = path.split(/\{\w+\}/).length - 1
  return fc
    .record({
      ids: fc.array(segment, { minLength: segments, maxLength: segments }),
      query,
      body: fc.oneof({ weight: 3, arbitrary: damaged(sample) }, { weight: 1, arbitrary: hostile }),
      raw: fc.option(brokenText, { freq: 6 }),
      signedIn: fc.boolean(),
    })
    .map(({ ids, ...rest }) => ({ ...rest, path: path.replace(/\{\w+\}/g, () => ids.pop() ?? '0') }))
}

/** The sample with one member replaced, dropped or added. */
function damaged(sample: unknown): fc.Arbitrary<unknown> {
  const printed = z.record(z.string(), z.unknown()).safeParse(sample)
  if (!printed.success) return hostile
  const members = Object.keys(printed.data)
  return fc
    .record({
      member: fc.constantFrom(...members, 'extra', 'id', 'role', 'business_id'),
      value: hostile,
      drop: fc.boolean(),
    })
    .map(({ member, value, drop }) => {
      const { [member]: _, ...rest } = printed.data
      return drop ? rest : { ...rest, [member]: value }
    })
}
