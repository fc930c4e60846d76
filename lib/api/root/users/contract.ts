import { z } from 'zod'
import { LoginWire as EcommerceLogin, UserWire as EcommerceUser } from '../../ecommerce/users/contract'
import { NothingWire, UserWire as SmartposUser } from '../../smartpos/users/contract'

const OPENING = { status: z.literal('success'), message: z.string() }

export const RegisteredWire = z.object({ ...OPENING, data: SmartposUser, ...EcommerceUser.shape })

/** Shoppers have no refresh token: theirs lasts until they sign out. */
export const SignedInWire = z.object({
  ...OPENING,
  data: z.object({
    token: z.string(),
    tokens: z.object({ access: z.string(), refresh: z.string().nullable() }),
    user: SmartposUser,
  }),
  ...EcommerceLogin.shape,
})

export const SignedOutWire = z.object({ ...OPENING, data: NothingWire })
