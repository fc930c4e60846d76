import { z } from 'zod'

/** Somebody as others are shown them. */
export const Person = z.object({ id: z.number(), username: z.string(), name: z.string() })
export type Person = z.infer<typeof Person>

/** What to call somebody: the full name, else the user name. */
export const nameOf = ({ firstName, lastName, username }: Named): string =>
  [firstName, lastName].filter(Boolean).join(' ') || username

type Named = { firstName: string; lastName: string; username: string }

/** SQL for `nameOf` of a row of `accounts`; null where a left join found nobody. */
export const personName = (alias: string): string =>
  `coalesce(nullif(concat_ws(' ', nullif(${alias}.first_name, ''), nullif(${alias}.last_name, '')), ''), ${alias}.username::text)`

/** SQL for the `Person` of a row of `accounts`; null where a left join found nobody. */
export const personJson = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'username', ${alias}.username,
    'name', ${personName(alias)}) end`
