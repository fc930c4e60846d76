import { brushFor } from './brush'
import { motifs } from './motifs'
import { type PaletteName, palettes } from './palettes'
import { type Pattern, patternTile } from './patterns'
import { stage } from './scenes'

export { type PaletteName, palettes } from './palettes'
export type { Pattern } from './patterns'

export type MotifName = keyof typeof motifs

/** What a drawing shows: an object, the colours it is made in, and what is printed on it. */
export type Drawing = { motif: MotifName; palette: PaletteName; pattern?: Pattern }

export const motifNames = Object.keys(motifs).filter((name): name is MotifName => name in motifs)

/** An SVG picture, 400 by 500, at most 3 KB, that also crops to the square around its middle. */
export function draw({ motif, palette, pattern = 'plain' }: Drawing): string {
  const tones = palettes[palette]
  const { scene, paint } = motifs[motif]
  const object = paint(brushFor(tones, pattern === 'plain' ? '' : 'url(#p)'))
  const defs = object.includes('url(#p)') ? `<defs>${patternTile(pattern, tones)}</defs>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500">${defs}${stage(scene, tones, object)}</svg>`
}
