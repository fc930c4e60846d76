import type { Palette } from './palettes'

/** What a motif paints with: the tones of its palette, and bodies that carry the chosen pattern. */
export type Brush = Palette & {
  /** The object's own surface in `base` with the pattern on it; `inside` is clipped to its outline. */
  body: (d: string, inside?: string, fill?: string) => string
  /** A plain surface in any tone, with `inside` clipped to its outline. */
  plain: (d: string, fill: string, inside?: string) => string
}

/** A brush for one drawing; `pattern` is the fill of the printed pattern, or empty. */
export function brushFor(palette: Palette, pattern: string): Brush {
  let clips = 0
  const clipped = (d: string, inside: string) => {
    clips += 1
    return `<clipPath id="c${clips}"><path d="${d}"/></clipPath><g clip-path="url(#c${clips})">${inside}</g>`
  }
  const plain = (d: string, fill: string, inside = '') => path(d, fill) + (inside && clipped(d, inside))
  const body = (d: string, inside = '', fill = palette.base) =>
    path(d, fill) + (pattern && path(d, pattern)) + (inside && clipped(d, inside))
  return { ...palette, body, plain }
}

export const path = (d: string, fill: string, opacity = 1) => `<path d="${d}" fill="${fill}"${faint(opacity)}/>`

export const line = (d: string, stroke: string, width: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity)}/>`

/** A line with square ends, for bands that run from edge to edge. */
export const band = (d: string, stroke: string, width: number, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${faint(opacity)}/>`

export const stitches = (d: string, stroke: string, width = 3, opacity = 1) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="7 8"${faint(opacity)}/>`

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0, opacity = 1) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ''} fill="${fill}"${faint(opacity)}/>`

export const circle = (x: number, y: number, radius: number, fill: string, opacity = 1) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${faint(opacity)}/>`

export const ring = (x: number, y: number, radius: number, stroke: string, width: number, opacity = 1) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}"${faint(opacity)}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${faint(opacity)}/>`

/** Half-transparent dark over what lies in shadow, so that a pattern shows through. */
export const dim = (d: string, opacity = 0.16) => path(d, '#1B2030', opacity)

/** Half-transparent white over what faces the light. */
export const glow = (d: string, opacity = 0.22) => path(d, '#FFFFFF', opacity)

export const gleam = (d: string, width: number, opacity = 0.4) => line(d, '#FFFFFF', width, opacity)

/** The shadow an object throws on the table it stands on. */
export const shadow = (x: number, y: number, rx: number, ry = 13) => ellipse(x, y, rx, ry, '#1B2030', 0.15)

export const turn = (degrees: number, inner: string, x = 200, y = 250) =>
  `<g transform="rotate(${degrees} ${x} ${y})">${inner}</g>`

export const move = (x: number, y: number, inner: string) => `<g transform="translate(${x} ${y})">${inner}</g>`

/** The right half as the mirror image of the left, around the middle of the picture. */
export const mirrored = (inner: string) => `${inner}<g transform="matrix(-1 0 0 1 400 0)">${inner}</g>`

/** A box with round lower corners: the outline of most cups, pots and tins. */
export const vessel = (left: number, top: number, right: number, bottom: number, round: number) =>
  `M${left} ${top}V${bottom - round}Q${left} ${bottom} ${left + round} ${bottom}H${right - round}Q${right} ${bottom} ${right} ${bottom - round}V${top}Z`

/** A full circle, as a path. */
export const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const faint = (opacity: number) => (opacity === 1 ? '' : ` opacity="${opacity}"`)
