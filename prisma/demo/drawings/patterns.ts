import { circle, line } from './brush'
import type { Palette } from './palettes'

/** What is printed on an object's surface. */
export type Pattern = 'plain' | 'stripes' | 'pinstripes' | 'dots' | 'waves' | 'check' | 'sprigs' | 'terrazzo'

/** The definition of a pattern's tile in the palette's print colour; empty for plain. */
export const patternTile = (pattern: Pattern, palette: Palette): string => tiles[pattern](palette)

const tile = (width: number, height: number, inner: string) =>
  `<pattern id="p" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${inner}</pattern>`

const tiles: Record<Pattern, (palette: Palette) => string> = {
  plain: () => '',
  stripes: ({ print }) => tile(36, 36, `<path d="M0 5h36v13H0z" fill="${print}"/>`),
  pinstripes: ({ print }) => tile(20, 20, `<path d="M8 0h3v20H8z" fill="${print}" opacity=".8"/>`),
  dots: ({ print }) => tile(36, 36, circle(9, 9, 5, print) + circle(27, 27, 5, print)),
  waves: ({ print }) => tile(48, 26, line('M-12 13q12-14 24 0t24 0t24 0', print, 4)),
  check: ({ print }) =>
    tile(
      44,
      44,
      `<path d="M0 0h22v44H0z" fill="${print}" opacity=".5"/><path d="M0 0h44v22H0z" fill="${print}" opacity=".5"/>`,
    ),
  sprigs: ({ print, accent }) =>
    tile(56, 56, `${sprig(print, accent)}<g transform="translate(28 28)">${sprig(print, accent)}</g>`),
  terrazzo: ({ print, accent, deep }) =>
    tile(
      70,
      70,
      `<path d="M8 12l12-5 5 10-10 6zM44 44l13-3 3 10-13 5z" fill="${print}"/><path d="M46 10l10 4-4 9-9-3zM14 48l8 3-3 8-9-4z" fill="${accent}"/><path d="M30 30l7 2-3 7-7-3zM62 28l6 3-4 6-5-4z" fill="${deep}"/>`,
    ),
}

const sprig = (print: string, accent: string) =>
  line('M14 24V10M14 19l-6-5M14 16l6-5', print, 2.5) + circle(14, 7, 3, accent)
