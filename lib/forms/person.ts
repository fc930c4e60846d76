import { z } from 'zod'
import { Role } from '@/lib/db/enums'
import { callbackField, emailField, line, passwordField } from '@/lib/domain/shared/text-fields'

export const usernameField = line('Please choose a username.')

/** What every sign-up form asks. */
export const PersonForm = z.object({
  firstName: line('Please give your first name.'),
  lastName: line('Please give your last name.'),
  email: emailField,
  password: passwordField,
})

export const ShopperForm = PersonForm.extend({ callbackUrl: callbackField })

export const StaffForm = PersonForm.extend({
  username: usernameField,
  role: z.enum(Role, 'Please choose a role.'),
})
