import type { PaletteName } from '../drawings'

/** The name on the label and the part of the SKU for each palette a product can be made in. */
export const colours: Record<PaletteName, { name: string; code: string }> = {
  navy: { name: 'Navy', code: 'NVY' },
  fog: { name: 'Fog', code: 'FOG' },
  brick: { name: 'Brick', code: 'BRK' },
  moss: { name: 'Moss', code: 'MOS' },
  spruce: { name: 'Spruce', code: 'SPR' },
  mustard: { name: 'Mustard', code: 'MUS' },
  plum: { name: 'Plum', code: 'PLM' },
  rose: { name: 'Rose', code: 'ROS' },
  teal: { name: 'Teal', code: 'TEA' },
  sky: { name: 'Sky', code: 'SKY' },
  linen: { name: 'Linen', code: 'LIN' },
  charcoal: { name: 'Charcoal', code: 'CHA' },
  chalk: { name: 'White', code: 'WHT' },
  terracotta: { name: 'Terracotta', code: 'TER' },
  lavender: { name: 'Lavender', code: 'LAV' },
  coral: { name: 'Coral', code: 'COR' },
  cocoa: { name: 'Brown', code: 'BRN' },
  straw: { name: 'Sand', code: 'SND' },
}
