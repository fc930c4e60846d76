import type { Brush } from '../brush'
import { band, circle, dim, ellipse, gleam, line, path, rect, ring, shadow, turn } from '../brush'
import { leaf, paper, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const pot = (b: Brush, top: number, left = 116, right = 284) =>
  b.body(
    `M${left + 10} ${top}H${right - 10}L${right - 28} 388Q${right - 30} 402 ${right - 44} 402H${left + 44}Q${left + 30} 402 ${left + 28} 388Z`,
    dim(`M${right - 52} ${top}h50v140h-70q24-60 20-140z`),
  ) +
  b.plain(
    `M${left} ${top - 14}H${right}V${top + 26}H${left}Z`,
    b.light,
    dim(`M${right - 44} ${top - 20}h50v50h-44z`, 0.14),
  ) +
  dim(`M${left + 11} ${top + 26}h${right - left - 22}l-2 10H${left + 13}z`, 0.14)

const plant = standing(
  (b) =>
    shadow(200, 404, 90) +
    path('M200 290Q190 180 96 150 84 246 200 290Z', leaf.base) +
    path('M200 290Q116 246 96 150q64 60 104 140z', leaf.shade) +
    path('M200 290Q210 170 308 138 322 240 200 290Z', leaf.base) +
    path('M200 290q96-60 108-152-74 60-108 152z', leaf.light) +
    path('M200 290Q140 190 200 84 260 190 200 290Z', leaf.shade) +
    path('M200 290V84Q260 190 200 290Z', leaf.deep) +
    line('M200 286V120', leaf.light, 3, 0.6) +
    pot(b, 286),
)

const monstera = standing(
  (b) =>
    shadow(200, 404, 90) +
    line('M198 300Q190 220 136 176M202 300q6-90 70-146M200 300V130', leaf.shade, 7) +
    [
      [136, 160, -36, leaf.base],
      [276, 150, 38, leaf.shade],
      [200, 112, 0, leaf.light],
    ]
      .map(([x, y, at, tone]) => splitLeaf(Number(x), Number(y), Number(at), String(tone), b.wall))
      .join('') +
    pot(b, 296),
)

const splitLeaf = (x: number, y: number, at: number, tone: string, wall: string) =>
  turn(
    at,
    path(`M${x} ${y - 66}q70 20 62 82-8 44-62 48-54-4-62-48-8-62 62-82z`, tone) +
      line(
        `M${x - 62} ${y - 6}l32 8M${x - 56} ${y + 34}l30-6M${x + 62} ${y - 6}l-32 8M${x + 56} ${y + 34}l-30-6`,
        wall,
        7,
      ) +
      line(`M${x} ${y - 44}v96`, leaf.deep, 3, 0.5),
    x,
    y,
  )

const cactus = standing(
  (b) =>
    shadow(200, 404, 86) +
    line('M150 232h-16q-18 0-18-20v-34M250 214h16q18 0 18-20v-24', leaf.base, 32) +
    path('M150 300V150Q150 98 200 98T250 150V300Z', leaf.base) +
    path('M222 104q28 10 28 46v150h-34q14-100 6-196z', leaf.shade) +
    line('M180 130v150M200 118v164M222 134v146', leaf.light, 4, 0.7) +
    [0, 72, 144, 216, 288].map((at) => turn(at, ellipse(200, 80, 11, 17, b.accent), 200, 98)).join('') +
    circle(200, 98, 9, '#F1D48F') +
    pot(b, 298, 122, 278),
)

const herbs = low(
  (b) =>
    shadow(200, 404, 158) +
    [96, 148, 200, 252, 304].map((x, at) => herb(x, at)).join('') +
    b.plain(
      'M52 284H348L336 388Q334 402 320 402H80Q66 402 64 388Z',
      wood.base,
      path('M52 330h296l-3 8H55zM56 366h290l-3 6H58z', wood.shade) + dim('M302 280h50l-14 130h-60q28-60 24-130z'),
    ) +
    rect(44, 272, 312, 22, wood.light, 4) +
    [104, 200, 296].map((x) => rect(x - 24, 312, 48, 40, b.base, 4) + line(`M${x - 10} 332h20`, b.print, 5)).join(''),
)

const herb = (x: number, at: number) =>
  line(`M${x} 280V${at % 2 ? 168 : 194}M${x} 262q-20-20-22-48M${x} 262q20-22 24-44`, leaf.shade, 5) +
  [
    [0, at % 2 ? 166 : 190],
    [-21, 216],
    [22, 220],
  ]
    .map(([dx = 0, y = 0]) => ellipse(x + dx, y, at % 2 ? 12 : 15, at % 2 ? 20 : 14, at % 3 ? leaf.base : leaf.light))
    .join('')

const wateringCan = standing(
  (b) =>
    shadow(190, 404, 112) +
    line('M272 250q76-10 66 62t-70 66', b.shade, 18) +
    line('M116 340 44 216', b.shade, 24) +
    path('M14 210 62 168 74 194 30 234Z', b.light) +
    line('M26 206l36-30', b.deep, 4, 0.5) +
    b.body('M108 220H264L282 386Q282 402 266 402H114Q98 402 98 386Z', dim('M228 214h40l16 190h-66q24-100 10-190z')) +
    ellipse(186, 220, 78, 14, b.light) +
    ellipse(184, 221, 66, 9, b.deep) +
    line('M124 212Q130 130 190 130t66 84', b.base, 16) +
    gleam('M122 260v100', 9) +
    path('M20 248q-10 20 0 24 10-4 0-24zM40 262q-10 20 0 24 10-4 0-24z', '#8FBAD0'),
)

const packet = (b: Brush, picture: string) =>
  turn(
    -9,
    turn(16, rect(120, 110, 170, 250, b.accent, 6) + rect(140, 140, 130, 60, paper.base, 4)) +
      b.body('M106 116H286V380Q286 388 278 388H114Q106 388 106 380Z', '') +
      path(
        'M106 116l12-12 12 12 12-12 12 12 12-12 12 12 12-12 12 12 12-12 12 12 12-12 12 12 12-12 12 12 12-12v24H106z',
        b.shade,
      ) +
      circle(196, 236, 68, b.print) +
      picture +
      rect(146, 326, 100, 9, b.print, 4) +
      rect(164, 348, 64, 7, b.print, 3, 0.7),
  ) +
  [
    [306, 392],
    [326, 374],
    [292, 412],
    [334, 404],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 7, 4, wood.deep))
    .join('')

const seeds = lying((b) => packet(b, stalk + blossom(b.accent, 8, 15, '#F1D48F', 11)))

const sunflowerSeeds = lying((b) => packet(b, stalk + blossom('#F0B72F', 9, 22, '#6B4226', 17)))

const tomatoSeeds = lying((b) =>
  packet(
    b,
    line('M196 180v-14', leaf.shade, 6) +
      circle(196, 240, 50, '#D3493A') +
      path('M222 198a50 50 0 0 1 0 84q22-40 0-84z', '#1B2030', 0.13) +
      path('M196 200l-34-12 20-6-8-18 22 14 22-14-8 18 20 6z', leaf.base) +
      line('M162 236q4-22 20-28', '#FFFFFF', 7, 0.5),
  ),
)

const stalk =
  line('M196 296V224', leaf.shade, 7) +
  path('M196 262q-44 0-46-40 44 0 46 40zM196 250q0-44 44-46 0 44-44 46z', leaf.base)

const blossom = (tone: string, width: number, length: number, heart: string, size: number) =>
  Array.from({ length: 8 }, (_, at) => turn(at * 45, ellipse(196, 200 - length, width, length, tone), 196, 204)).join(
    '',
  ) + circle(196, 204, size, heart)

const shears = lying((b) =>
  turn(
    24,
    path('M206 236Q172 150 190 66 226 100 228 170L222 240Z', steel.base) +
      path('M194 236Q226 170 214 104 184 130 178 190L182 240Z', steel.light) +
      line('M190 256Q150 330 158 420', b.base, 26) +
      line('M212 256q40 74 32 164', b.shade, 26) +
      line('M186 300q-16 50-16 90', '#FFFFFF', 5, 0.35) +
      circle(201, 244, 16, steel.deep) +
      circle(201, 244, 7, steel.light) +
      line('M180 306q21 22 40 0', steel.shade, 6),
  ),
)

const trowel = lying((b) =>
  turn(
    -28,
    path('M200 446Q146 400 150 286H250Q254 400 200 446Z', steel.base) +
      path('M200 446V286h50q4 114-50 160z', steel.shade) +
      line('M200 306v100', steel.light, 5) +
      line('M200 290v-64', steel.shade, 15) +
      rect(184, 206, 32, 20, steel.deep, 5) +
      b.body('M182 210Q172 130 186 74 190 58 200 58T214 74Q228 130 218 210Z', dim('M204 50h30v170h-30q10-90 0-170z')) +
      line('M200 64q-16-22 0-30t0 30', b.accent, 5),
  ),
)

const birdhouse = hanging(
  (b) =>
    line('M200 110V50', wood.deep, 7) +
    b.body('M112 204 200 118 288 204V396H112Z', dim('M250 160l44 40v200h-70q44-120 26-240z')) +
    line('M144 210v180M176 190v200M224 190v200M256 210v180', b.deep, 3, 0.3) +
    path('M200 84 70 212l20 22 110-108 110 108 20-22z', b.shade) +
    path('M200 84l130 128-20 22-110-108z', b.deep, 0.6) +
    circle(200, 246, 38, b.light) +
    circle(200, 246, 30, rubber.shade) +
    line('M200 312v26', wood.base, 12) +
    rect(98, 392, 204, 18, wood.base, 5) +
    path('M226 330q26-34 62-16l24-6-16 22q-10 30-44 28-26-4-26-28z', b.accent) +
    circle(286, 326, 4, rubber.shade) +
    path('M312 318l18 4-16 8z', '#E2A33B') +
    line('M250 356v14M264 356v14', wood.deep, 4),
)

const bulbs = standing(
  (b) =>
    shadow(200, 404, 108) +
    [
      [136, b.accent],
      [200, '#D8574A'],
      [262, b.light],
    ]
      .map(([x, tone], at) => tulip(Number(x), at === 1 ? 108 : 138, String(tone)))
      .join('') +
    b.plain(
      'M104 250Q150 240 200 250T296 250L306 386Q306 402 288 402H112Q94 402 94 386Z',
      '#C9A574',
      dim('M254 240h46l10 170h-70q30-90 14-170z') +
        line('M90 290h220M90 330h220M90 370h220M130 240v170M170 240v170M210 240v170M250 240v170', '#A98451', 3, 0.5),
    ) +
    path('M100 236q50-12 100 0t100 0v24q-50 12-100 0t-100 0z', '#B48D58') +
    rect(146, 296, 108, 66, b.base, 6) +
    line('M166 320h68M180 340h40', b.print, 6),
)

const tulip = (x: number, y: number, tone: string) =>
  line(`M${x} 250V${y + 40}`, leaf.shade, 8) +
  path(`M${x} 250q-40-30-38-84 32 30 38 84zM${x} 250q38-24 40-70-32 20-40 70z`, leaf.base) +
  path(`M${x - 28} ${y}l14 12 14-24 14 24 14-12q8 56-28 60-36-4-28-60z`, tone) +
  path(`M${x} ${y - 12}l14 24 14-12q8 56-28 60 16-36 0-72z`, '#1B2030', 0.13)

const twine = low(
  (b) =>
    shadow(200, 404, 108) +
    line('M280 330q60 10 60 50-8 26-60 14', b.base, 7) +
    b.body(
      'M104 244Q104 220 200 220T296 244V374Q296 402 200 402T104 374Z',
      dim('M248 216h50v180l-60 10q30-90 10-190z'),
    ) +
    line(
      'M104 262q96 40 192-6M104 290q96 40 192-6M104 318q96 40 192-6M104 346q96 40 192-6M106 374q94 34 188-6',
      b.deep,
      4,
      0.4,
    ) +
    line('M104 300q96-50 192 30M104 346q80-50 180 44', b.light, 4, 0.6) +
    ellipse(200, 242, 94, 22, b.light) +
    ellipse(200, 242, 34, 10, b.deep) +
    band('M104 318q96 40 192-4', b.accent, 34),
)

const broom = lying((b) =>
  turn(
    22,
    rect(192, 24, 16, 250, wood.base, 8) +
      rect(200, 24, 8, 250, wood.shade, 4) +
      path('M150 290h100l34 130q-84 24-168 0z', '#D9BC7E') +
      line('M164 300 136 414M182 300l-14 122M200 300v124M218 300l14 122M236 300l28 114', '#B2925A', 5) +
      b.body('M160 262Q160 250 172 250H228Q240 250 240 262L252 306H148Z', dim('M212 246h30l14 64h-40z')) +
      line('M150 306h100', b.accent, 9),
  ),
)

const gardenGloves = lying(
  (b) =>
    turn(-14, workGlove(b, b.shade), 180, 260) +
    turn(10, `<g transform="translate(40 10)">${workGlove(b, b.base)}</g>`, 220, 260),
)

const workGlove = (b: Brush, tone: string) =>
  line('M142 236V150M168 230V124M194 232V128M220 240V150', b.accent, 25) +
  line('M134 300 100 246', b.accent, 25) +
  line('M142 236v-40M168 230v-60M194 232v-60M220 240v-46', tone, 25) +
  b.body('M130 226H233V330Q230 346 222 352H148Q132 330 130 306Z', '', tone) +
  path('M142 346h86l10 62H132z', b.light) +
  line('M140 368h90M137 388h98', tone, 5, 0.6)

const feeder = hanging(
  (b) =>
    line('M200 120V44', rubber.base, 4) +
    path('M150 156h100v200H150z', '#DDEBEC', 0.9) +
    path('M150 206h100v150H150z', '#CBA468') +
    [
      [170, 230],
      [198, 218],
      [228, 236],
      [180, 266],
      [214, 274],
      [166, 300],
      [232, 306],
      [198, 320],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 8, 5, '#8A6138'))
      .join('') +
    b.body('M200 96Q296 110 312 170H88Q104 110 200 96Z', dim('M220 98q78 16 92 72h-60q0-40-32-72z')) +
    b.plain('M104 352H296Q296 392 256 394H144Q104 392 104 352Z', b.shade) +
    ellipse(200, 352, 96, 11, b.light) +
    gleam('M164 216v110', 7, 0.6) +
    path('M262 328q6-40 46-40 26 0 32 24l16 6-16 10q-8 26-40 26-30-2-38-26z', b.accent) +
    circle(324, 306, 4, rubber.shade) +
    path('M262 328l-40 14 50 6z', b.deep),
)

const insectHotel = standing(
  (b) =>
    shadow(200, 404, 100) +
    path('M112 196 200 128 288 196V402H112Z', wood.shade) +
    rect(124, 204, 152, 86, '#6B4A2B') +
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2, 3, 4]
          .map(
            (at) =>
              circle(142 + at * 29, 220 + row * 27, 11, '#D8B57C') +
              circle(142 + at * 29, 220 + row * 27, 4, '#4B3320'),
          )
          .join(''),
      )
      .join('') +
    rect(124, 300, 70, 90, '#C79A66') +
    line('M136 304v82M150 304v82M164 304v82M180 304v82', '#8A6138', 5) +
    rect(204, 300, 72, 90, b.base) +
    circle(224, 330, 9, b.deep) +
    circle(256, 330, 9, b.deep) +
    circle(240, 362, 9, b.deep) +
    path('M200 96 78 194l16 20 106-84 106 84 16-20z', b.base) +
    path('M200 96l122 98-16 20-106-84z', b.shade) +
    path('M312 140q-22-24-26 4-24 12 2 20 4 22 24-2 26-6 0-22z', b.accent),
)

const hose = lying(
  (b) =>
    ring(200, 256, 122, b.base, 22) +
    ring(200, 256, 98, b.shade, 22) +
    ring(200, 256, 74, b.base, 22) +
    ring(200, 256, 122, '#FFFFFF', 4, 0.3) +
    ring(200, 256, 74, '#FFFFFF', 4, 0.3) +
    line('M200 134q90-20 126 30', b.base, 22) +
    turn(58, rect(322, 150, 44, 34, b.accent, 6) + path('M366 152l26 8v16l-26 8z', rubber.base), 326, 164) +
    rect(184, 108, 32, 56, b.deep, 5) +
    rect(184, 348, 32, 56, b.deep, 5),
)

export const garden = {
  plant,
  monstera,
  cactus,
  herbs,
  'watering-can': wateringCan,
  seeds,
  'sunflower-seeds': sunflowerSeeds,
  'tomato-seeds': tomatoSeeds,
  shears,
  trowel,
  birdhouse,
  bulbs,
  twine,
  broom,
  'garden-gloves': gardenGloves,
  feeder,
  'insect-hotel': insectHotel,
  hose,
}
