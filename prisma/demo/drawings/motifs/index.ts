import { bags } from './bags'
import { bath } from './bath'
import { clothes } from './clothes'
import { desk } from './desk'
import { garden } from './garden'
import { home } from './home'
import { kitchen } from './kitchen'
import { outdoors } from './outdoors'
import { pantry } from './pantry'
import { pharmacy } from './pharmacy'
import { table } from './table'
import { toys } from './toys'
import { wear } from './wear'

/** Every object the shop can draw, by name. */
export const motifs = {
  ...table,
  ...kitchen,
  ...home,
  ...desk,
  ...bags,
  ...clothes,
  ...wear,
  ...bath,
  ...pantry,
  ...garden,
  ...toys,
  ...outdoors,
  ...pharmacy,
}
