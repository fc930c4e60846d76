import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
const surfaces = ['bg', 'surface', 'raised', 'sunken', 'hover', 'selected']
const tones = ['accent', 'positive', 'warning', 'danger']

type Pair = readonly [foreground: string, background: string, atLeast: number]

const textPairs: Pair[] = [
  ...surfaces.flatMap((surface): Pair[] =>
    ['ink', 'muted', 'brick', ...tones].map((text) => [text, surface, 4.5] as const),
  ),
  ...['bg', 'surface', 'raised'].map((surface): Pair => ['faint', surface, 4.5]),
  ...tones.flatMap((tone): Pair[] => [
    [`${tone}-ink`, tone, 4.5],
    [tone, `${tone}-soft`, 4.5],
    ['ink', `${tone}-soft`, 4.5],
    ['muted', `${tone}-soft`, 4.5],
  ]),
  ['accent-ink', 'accent-hover', 4.5],
  ['danger-ink', 'danger-hover', 4.5],
  ['inverse-ink', 'inverse', 4.5],
]

const shapePairs: Pair[] = [
  ...surfaces.flatMap((surface): Pair[] => [
    ['line-strong', surface, 3],
    ['focus', surface, 3],
  ]),
  ...['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6', 'chart-compare'].map(
    (mark): Pair => [mark, 'surface', 3],
  ),
]

for (const theme of themes) {
  test(`text and marks are legible in the ${theme} theme (WCAG AA)`, () => {
    const tooFaint = [...textPairs, ...shapePairs]
      .map(([front, back, atLeast]) => ({ front, back, atLeast, is: contrast(front, back, theme) }))
      .filter(({ is, atLeast }) => is < atLeast)
    assert.deepEqual(tooFaint, [])
  })
}

function contrast(front: string, back: string, theme: (typeof themes)[number]): number {
  const a = luminance(colour(front, theme))
  const b = luminance(colour(back, theme))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function colour(name: string, theme: (typeof themes)[number]): readonly number[] {
  const found = css.match(new RegExp(`--color-${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`))
  const parts = found?.[theme === 'light' ? 1 : 2]
  assert.ok(parts, `globals.css has no colour called ${name}`)
  return parts.split(' ').map(Number)
}

/** Relative luminance of an OKLCH colour, clipped to sRGB. */
function luminance([lightness = 0, chroma = 0, hue = 0]: readonly number[]): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const clip = (channel: number) => Math.min(1, Math.max(0, channel))
