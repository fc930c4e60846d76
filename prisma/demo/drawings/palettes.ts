/** One family of tones: where the object stands, what it is made of, and what is printed on it. */
export type Palette = {
  wall: string
  floor: string
  light: string
  base: string
  shade: string
  deep: string
  accent: string
  print: string
}

/** The colours the shop's drawings are made in; the object's own tone gives each its name. */
export const palettes = {
  navy: palette('#F0E8DB', '#E3D6C2', '#50749B', '#2F557F', '#234366', '#152C48', '#E08F50', '#F3E9D8'),
  fog: palette('#EFEBE4', '#DFD8CD', '#B4C6D0', '#91AABA', '#728F9F', '#476270', '#D98C5F', '#F5F2EA'),
  brick: palette('#E9EEEC', '#D5DFDC', '#D58368', '#BF5F45', '#9D4733', '#6F3122', '#2F5A70', '#F8E8D8'),
  moss: palette('#F2F0DF', '#E3E0C6', '#9AAE70', '#7A9150', '#5F763D', '#42532B', '#D9923F', '#F4F1DC'),
  spruce: palette('#E8EFE6', '#D3E0D3', '#4F8C78', '#2F6B5A', '#235446', '#153A30', '#E5A68A', '#EAF1E2'),
  mustard: palette('#E6ECEF', '#D2DCE2', '#EEC768', '#DFAB3D', '#BF8B25', '#8C6317', '#34566F', '#FCF4DE'),
  plum: palette('#F1E9E7', '#E3D5D4', '#9A6489', '#7A466B', '#613554', '#43223A', '#E2B05A', '#F4E4EC'),
  rose: palette('#EBEFE8', '#D8E0D5', '#EBBAB3', '#DB9991', '#BF7B74', '#93564F', '#5F8581', '#FBF0EA'),
  teal: palette('#F8EADF', '#F0D9C8', '#62B1AF', '#3D9694', '#2B7977', '#1B5554', '#E4744E', '#EFF7F2'),
  sky: palette('#F7F1E3', '#ECE2CC', '#AACEE5', '#83B4D5', '#6298BC', '#3F6F90', '#E9A94C', '#FAFBF7'),
  linen: palette('#DFE7EA', '#CAD6DB', '#F2E9DB', '#E3D5BE', '#CCB99A', '#94805E', '#B85C44', '#B5714F'),
  charcoal: palette('#EEEBE6', '#DDD7CF', '#6C7176', '#4C5156', '#3A3E43', '#24272B', '#E0913F', '#E9E4DA'),
  chalk: palette('#CFDCD3', '#BACBC0', '#FFFFFF', '#F6F3EC', '#DDD8CC', '#8F8B80', '#CB6E4D', '#5F8494'),
  terracotta: palette('#DFECEA', '#C9DDDA', '#E29E79', '#D08058', '#B06543', '#7E452B', '#2F6B6A', '#F9E9D9'),
  lavender: palette('#F7F2DF', '#ECE3C5', '#BDB3DC', '#9F92C8', '#8274AD', '#5A4F82', '#E2A33B', '#F6F3FB'),
  coral: palette('#E2EBF3', '#CCDBE8', '#F5A28B', '#EC8066', '#CE634B', '#984333', '#2E5B86', '#FDEDE3'),
  cocoa: palette('#F4EAE3', '#E6D6CA', '#A98163', '#855E43', '#694630', '#452D1D', '#D99B54', '#F1E2CF'),
  straw: palette('#E3EBE4', '#CDDBD0', '#EBD9AE', '#D9C08A', '#BC9F66', '#876D3D', '#4F7A63', '#FBF3DC'),
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes

function palette(
  wall: string,
  floor: string,
  light: string,
  base: string,
  shade: string,
  deep: string,
  accent: string,
  print: string,
): Palette {
  return { wall, floor, light, base, shade, deep, accent, print }
}
