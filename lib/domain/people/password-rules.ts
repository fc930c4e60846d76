import { invalid } from '../shared/errors'

/**
 * Words people begin with; digits and signs after them make no difference. `test` is not among them: document 001,
 * which docs/apis tells of, prints `test12345` for everybody to sign up with.
 */
const COMMON = new Set(
  `password passwort passw0rd pass pw secret geheim letmein welcome willkommen hello hallo admin administrator root user
  guest testing demo default changeme login master access qwerty qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm
  qwertyuiop qazwsx abc abcd abcde abcdef abcdefg abcdefgh iloveyou love sunshine princess dragon monkey football baseball
  basketball soccer hockey superman batman starwars shadow michael jordan jessica daniel ashley nicole charlie thomas
  summer sommer winter spring autumn computer internet samsung google facebook shop shopping store kasse kasse cashier
  manager money trustno whatever freedom flower cheese chocolate cookie pokemon killer hunter ninja mustang ferrari
  mercedes porsche liverpool arsenal chelsea barcelona berlin london paris kontor business company office`.split(/\s+/),
)

const LEAST = 8
const MOST = 1024

/** What is wrong with a password chosen by this person, in sentences; empty when it will do. */
export function passwordProblems(password: string, { username, email }: { username: string; email: string }): string[] {
  const lower = password.toLowerCase()
  const names = [username, email, email.split('@')[0] ?? ''].map((name) => name.toLowerCase())
  return [
    password.length < LEAST && 'This password is too short. It must contain at least 8 characters.',
    /^\d+$/.test(password) && 'This password is entirely numeric.',
    names.includes(lower) && 'The password is too similar to the username.',
    isCommon(lower) && 'This password is too common.',
  ].filter((problem) => problem !== false)
}

/** Refuses a password that will not do. Where a demo is lenient any will, so that the examples in the documents work. */
export function checkPassword(
  field: string,
  password: string,
  owner: { username: string; email: string; lenient: boolean },
): void {
  if (password === '') throw invalid(field, 'Please choose a password.')
  if (password.length > MOST) throw invalid(field, `This password is too long. It may have at most ${MOST} characters.`)
  const problems = owner.lenient ? [] : passwordProblems(password, owner)
  if (problems.length > 0) throw invalid(field, problems.join(' '))
}

function isCommon(lower: string): boolean {
  const plain = lower.replace(/@/g, 'a').replace(/\$/g, 's').replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e')
  const isOneLetter = new Set(lower).size <= 2
  return isOneLetter || COMMON.has(stem(lower)) || COMMON.has(stem(plain)) || COMMON.has(half(stem(lower)))
}

const stem = (word: string): string => word.replace(/[^a-z]+$/, '').replace(/^[^a-z]+/, '')

/** `passpass` → `pass`. */
const half = (word: string): string => {
  const start = word.slice(0, word.length / 2)
  return start + start === word ? start : word
}
