const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const GROUP = 5

/** A password that can be read out over the phone: `h7kqm-w3rta-9bdcz`. */
export function makePassword(): string {
  const groups = Array.from({ length: GROUPS }, () =>
    [...crypto.getRandomValues(new Uint32Array(GROUP))].map((number) => LETTERS[number % LETTERS.length]).join(''),
  )
  return groups.join('-')
}
