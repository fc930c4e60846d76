import { invalid } from '../shared/errors'

const USERNAME = /^[\p{L}\p{N}@.+_-]{1,150}$/u

/** Refuses a username with anything but letters, digits and @ . + - _ in it. */
export function checkUsername(username: string): void {
  if (USERNAME.test(username)) return
  throw invalid('username', 'A username has at most 150 letters, digits and the signs @ . + - _ only.')
}
