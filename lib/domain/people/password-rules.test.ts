import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DomainError } from '../shared/errors'
import { checkPassword, passwordProblems } from './password-rules'

const anna = { username: 'anna.k', email: 'anna.keller@kontor.test' }

test('a long password nobody would guess is good', () => {
  for (const password of ['correct horse battery', 'Elbe-Mug-77!', 'ünïcode wörds', 'test of time 9']) {
    assert.deepEqual(passwordProblems(password, anna), [], password)
  }
})

test('the passwords that the documents print to sign up with are good in a real shop, too', () => {
  for (const password of ['test12345', 'strongpassword'])
    assert.deepEqual(passwordProblems(password, anna), [], password)
})

test('short, numeric, common and own-name passwords are named for what they are', () => {
  const cases: [string, RegExp][] = [
    ['Xk9!a', /too short/],
    ['8402759163', /entirely numeric/],
    ['password', /too common/],
    ['Password123!', /too common/],
    ['p@ssw0rd99', /too common/],
    ['qwertyuiop', /too common/],
    ['adminadmin', /too common/],
    ['aaaaaaaaaa', /too common/],
    ['ANNA.KELLER', /too similar/],
    ['anna.keller@kontor.test', /too similar/],
  ]
  for (const [password, problem] of cases) assert.match(passwordProblems(password, anna).join(' '), problem, password)
})

test('a lenient demo takes what the documents print, but never nothing and never a novel', () => {
  const refused = (password: string, lenient: boolean) =>
    assert.throws(() => checkPassword('password', password, { ...anna, lenient }), DomainError)
  checkPassword('password', 'user', { ...anna, lenient: true })
  refused('user', false)
  refused('', true)
  refused('x'.repeat(2000), true)
})
