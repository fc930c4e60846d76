import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { boolean, choice, day, email, id, idOrNone, integer, list, moneyIn, quantity, text } from './fields'
import { fieldErrorsOf, wording } from './wording'

/** The value, or what is said of it. */
function read(piece: z.ZodType, value: unknown): unknown {
  const input = { it: value }
  const parsed = z.object({ it: piece }).safeParse(input, { error: wording })
  return parsed.success ? parsed.data.it : fieldErrorsOf(parsed.error, input)
}

const says = (message: string) => ({ it: [message] })

const cases: [piece: z.ZodType, value: unknown, expected: unknown][] = [
  [text(), undefined, says('This field is required.')],
  [text(), null, says('This field may not be null.')],
  [text(), '  ', says('This field may not be blank.')],
  [text({ blank: true }), ' ', ''],
  [text(), ' a ', 'a'],
  [text(), 5, '5'],
  [text(), true, says('Not a valid string.')],
  [text(), {}, says('Not a valid string.')],
  [text(), [], says('Not a valid string.')],
  [idOrNone, '', null],
  [text({ max: 3 }), 'abcd', says('Ensure this field has no more than 3 characters.')],
  [email, 'a@b', says('Enter a valid email address.')],
  [email, ' a@b.de ', 'a@b.de'],
  [integer(), '12', 12],
  [integer(), '12.0', 12],
  [integer(), 1.5, says('A valid integer is required.')],
  [integer(), 'x', says('A valid integer is required.')],
  [integer(), '9'.repeat(30), says('A valid integer is required.')],
  [integer({ max: 5 }), 6, says('Ensure this value is less than or equal to 5.')],
  [quantity, 0, says('Ensure this value is greater than or equal to 1.')],
  [quantity, 1e29, says('A valid integer is required.')],
  [id, '7', 7],
  [id, 0, says('Invalid pk "0" - object does not exist.')],
  [id, '9'.repeat(30), says(`Invalid pk "${'9'.repeat(30)}" - object does not exist.`)],
  [id, 'x', says('Incorrect type. Expected pk value.')],
  [boolean, 'yes', true],
  [boolean, 0, false],
  [boolean, 'perhaps', says('Must be a valid boolean.')],
  [choice(['a', 'b']), 'c', says('"c" is not a valid choice.')],
  [choice(['a', 'b']), undefined, says('This field is required.')],
  [day, '2026-02-28', '2026-02-28'],
  [day, '2026-02-30', says('Date has wrong format. Use one of these formats instead: YYYY-MM-DD.')],
  [day, '0001-01-01', says('Date has wrong format. Use one of these formats instead: YYYY-MM-DD.')],
  [list(quantity), [], says('This list may not be empty.')],
  [list(quantity), 'x', says('Expected a list of items but got type "str".')],
  [list(quantity), '[1, 2]', [1, 2]],
  [list(quantity, { max: 1 }), [1, 2], says('Ensure this field has no more than 1 elements.')],
  [moneyIn('EUR'), 550, 55_000n],
  [moneyIn('EUR'), 19.9, 1990n],
  [moneyIn('EUR'), '19.90', 1990n],
  [moneyIn('EUR'), '19.900', says('Ensure that there are no more than 2 decimal places.')],
  [moneyIn('JPY'), '19', 19n],
  [moneyIn('JPY'), '19.00', 19n],
  [moneyIn('KWD'), '1.234', 1234n],
  [moneyIn('JPY'), '19.5', says('Ensure that there are no more than 0 decimal places.')],
  [moneyIn('EUR'), '1.234', says('Ensure that there are no more than 2 decimal places.')],
  [moneyIn('EUR'), -0.01, says('Ensure this value is greater than or equal to 0.')],
  [moneyIn('EUR'), 'NaN', says('A valid number is required.')],
  [moneyIn('EUR'), Number.POSITIVE_INFINITY, says('A valid number is required.')],
  [moneyIn('EUR'), '1e5', says('A valid number is required.')],
  [moneyIn('EUR'), '99999999999999', says('Ensure this value is less than or equal to 10000000000000.00.')],
  [moneyIn('EUR'), '', says('A valid number is required.')],
  [moneyIn('EUR'), undefined, says('This field is required.')],
  [moneyIn('EUR'), null, says('This field may not be null.')],
]

for (const [piece, value, expected] of cases) {
  test(`${String(JSON.stringify(value)).slice(0, 40)} reads as ${String(JSON.stringify(expected, plain)).slice(0, 70)}`, () => {
    assert.deepEqual(read(piece, value), expected)
  })
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value} minor` : value
}

test('errors in a list stand beside its good items', () => {
  const piece = list(z.object({ product: id, quantity }))
  const read2 = read(piece, [{ product: 1, quantity: 1 }, { product: 'x' }, 5])
  assert.deepEqual(read2, {
    it: [
      {},
      { product: ['Incorrect type. Expected pk value.'], quantity: ['This field is required.'] },
      { non_field_errors: ['Invalid data. Expected a dictionary, but got int.'] },
    ],
  })
})
