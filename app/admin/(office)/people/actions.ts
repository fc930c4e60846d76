'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { Role } from '@/lib/db/enums'
import { approvePerson, clearPin, createPerson, removePerson, resetPassword, updatePerson } from '@/lib/domain/people'
import { nameOf } from '@/lib/domain/shared/person'
import { emailField, line, optionalLine, passwordField } from '@/lib/domain/shared/text-fields'
import { action } from '@/lib/forms/action'

const Id = z.number().int()
const add = action(
  z.object({
    firstName: optionalLine(150),
    lastName: optionalLine(150),
    email: emailField,
    username: line('Please choose a username.'),
    password: passwordField,
    role: z.enum(Role),
  }),
  async (ctx, details) => {
    const person = await createPerson(ctx, details)
    refresh()
    return { name: nameOf(person) }
  },
)

export async function addToTeam(form: FormData) {
  return add(form)
}

const approve = action(Id, async (ctx, id) => {
  await approvePerson(ctx, id)
  refresh()
})

export async function letIn(id: number) {
  return approve(id)
}

const changeRole = action(z.object({ id: Id, role: z.enum(Role) }), async (ctx, { id, role }) => {
  await updatePerson(ctx, id, { role })
  refresh()
})

export async function giveRole(input: { id: number; role: Role }) {
  return changeRole(input)
}

const enable = action(Id, async (ctx, id) => {
  await updatePerson(ctx, id, { status: 'active' })
  refresh()
})

export async function letSignIn(id: number) {
  return enable(id)
}

const disable = action(Id, async (ctx, id) => {
  await updatePerson(ctx, id, { status: 'disabled' })
  refresh()
})

export async function shutOut(id: number) {
  return disable(id)
}

const remove = action(Id, async (ctx, id) => {
  await removePerson(ctx, id)
  refresh()
})

export async function turnDown(id: number) {
  return remove(id)
}

const takePin = action(Id, async (ctx, id) => {
  await clearPin(ctx, id)
  refresh()
})

export async function takePinAway(id: number) {
  return takePin(id)
}

const reset = action(z.object({ id: Id, password: passwordField }), async (ctx, { id, password }) => {
  await resetPassword(ctx, id, password)
  refresh()
})

export async function setNewPassword(input: { id: number; password: string }) {
  return reset(input)
}
