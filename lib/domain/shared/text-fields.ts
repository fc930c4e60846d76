import { z } from 'zod'

const PLAIN = /^[^\p{Cc}]*$/u

/** One line of text that must not be empty. */
export const line = (missing: string, most = 150) =>
  z.string(missing).trim().min(1, missing).max(most, `Please use at most ${most} letters.`).regex(PLAIN, missing)

/** One line of text that may be empty. */
export const optionalLine = (most = 300) =>
  z
    .string()
    .trim()
    .max(most, `Please use at most ${most} letters.`)
    .regex(PLAIN, 'Please use letters only.')
    .default('')

export const emailField = z
  .string('Please give your e-mail address.')
  .trim()
  .min(1, 'Please give your e-mail address.')
  .max(254, 'This e-mail address is too long.')
  .pipe(z.email('This is not an e-mail address, such as name@example.com.'))

export const passwordField = z.string('Please choose a password.').min(1, 'Please choose a password.').max(1024)

/** A password there is already. */
export const ownPasswordField = z.string('Please give your password.').min(1, 'Please give your password.').max(1024)

/** Where to go after the form; checked by `safePath` where it is used. */
export const callbackField = z.string().max(2000).default('')
