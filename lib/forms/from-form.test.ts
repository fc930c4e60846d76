import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromForm, typedIn } from './from-form'

test('a form becomes an object, repeated names a list, and what the framework adds is left out', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['name', 'Mug'],
    ['size', 'S'],
    ['size', 'L'],
    ['note', ''],
    ['$ACTION_ID_1', 'x'],
  ]) {
    form.append(name ?? '', value ?? '')
  }
  assert.deepEqual(fromForm(form), { name: 'Mug', size: ['S', 'L'], note: '' })
})

test('what was typed may be shown again, but for passwords and PINs', () => {
  const form = new FormData()
  const typed = { login: 'anna', password: 'x', oldPassword: 'x', newPassword: 'x', pin: '1234' }
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  assert.deepEqual(typedIn(form), { login: 'anna' })
})
