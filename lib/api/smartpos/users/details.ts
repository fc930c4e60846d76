import type { z } from 'zod'
import type { StaffDetails } from '@/lib/domain/people'
import type { RegisterBody } from './contract'

/** Who registers, in the domain's words. This document promises that passwords are looked at, in a demo as well. */
export function detailsOf(body: z.infer<typeof RegisterBody>): StaffDetails {
  const { username, email, password, role, first_name: firstName, last_name: lastName } = body
  return { username, email, password, role, firstName, lastName, strictPassword: true }
}
