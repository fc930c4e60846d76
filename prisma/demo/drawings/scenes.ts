import type { Brush } from './brush'
import { circle, move, path, rect } from './brush'
import type { Palette } from './palettes'

/** Where an object is shown: standing on a table (nearer the eye when low), hanging on a wall, or lying seen from above. */
export type Scene = 'standing' | 'low' | 'hanging' | 'lying'

export type Motif = { scene: Scene; paint: (brush: Brush) => string }

export const standing = (paint: Motif['paint']): Motif => ({ scene: 'standing', paint })
export const low = (paint: Motif['paint']): Motif => ({ scene: 'low', paint })
export const hanging = (paint: Motif['paint']): Motif => ({ scene: 'hanging', paint })
export const lying = (paint: Motif['paint']): Motif => ({ scene: 'lying', paint })

/** The two-tone ground of a scene, and the object set into it. */
export function stage(scene: Scene, { wall, floor }: Palette, object: string): string {
  const ground = rect(0, 0, 400, 500, wall)
  if (scene === 'standing') return ground + rect(0, 352, 400, 148, floor) + object
  if (scene === 'low') return ground + rect(0, 306, 400, 194, floor) + move(0, -46, object)
  if (scene === 'hanging') return ground + path('M48 500V222a152 152 0 0 1 304 0V500Z', floor) + thrown(object)
  return ground + circle(200, 250, 178, floor) + thrown(object)
}

const thrown = (object: string) =>
  `<filter id="f" x="-10%" y="-10%" width="120%" height="125%"><feDropShadow dx="5" dy="9" stdDeviation="4" flood-color="#1B2030" flood-opacity=".18"/></filter><g filter="url(#f)">${object}</g>`
