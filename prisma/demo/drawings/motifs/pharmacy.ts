import { circle, dim, ellipse, gleam, line, path, rect, shadow, turn, vessel } from '../brush'
import { glass, leaf, paper, rubber, steel } from '../materials'
import { low, lying, standing } from '../scenes'

const cross = (x: number, y: number, size: number, tone: string) =>
  path(
    `M${x - size / 3} ${y - size}h${(size * 2) / 3}v${(size * 2) / 3}h${(size * 2) / 3}v${(size * 2) / 3}h${(-size * 2) / 3}v${(size * 2) / 3}h${(-size * 2) / 3}v${(-size * 2) / 3}h${(-size * 2) / 3}v${(-size * 2) / 3}h${(size * 2) / 3}z`.replaceAll(
      /(\.\d)\d+/g,
      '$1',
    ),
    tone,
  )

const green = '#3D9672'

const firstAid = low(
  (b) =>
    shadow(200, 404, 144) +
    line('M150 212v-26q0-18 18-18h64q18 0 18 18v26', b.deep, 15) +
    b.body(
      'M58 244Q58 210 92 210H308Q342 210 342 244V368Q342 402 308 402H92Q58 402 58 368Z',
      dim('M58 366h284q0 36-34 36H92q-34 0-34-36z'),
    ) +
    line('M60 262h82M258 262h82', b.deep, 5, 0.5) +
    circle(200, 306, 66, paper.light) +
    cross(200, 306, 42, green),
)

const pills = standing(
  (b) =>
    shadow(200, 404, 92) +
    b.body(vessel(116, 172, 284, 402, 30), dim('M242 166h46v240h-62q26-120 16-240z')) +
    rect(104, 108, 192, 70, paper.light, 12) +
    path('M250 108h34q12 0 12 12v46q0 12-12 12h-34z', paper.shade) +
    line('M126 122v42M148 122v42M170 122v42M192 122v42M214 122v42', paper.shade, 5) +
    rect(116, 226, 168, 124, paper.base) +
    cross(164, 272, 20, green) +
    line('M200 262h56M200 282h36', b.deep, 6, 0.7) +
    line('M144 322h112', b.base, 8) +
    gleam('M132 196v16M132 366v14', 7),
)

const blister = lying((b) =>
  turn(
    -16,
    rect(126, 104, 180, 280, b.accent, 10) +
      rect(140, 120, 60, 26, paper.base, 4) +
      turn(
        9,
        rect(92, 118, 188, 280, steel.base, 18) +
          rect(92, 118, 188, 280, '#FFFFFF', 18, 0.3) +
          capsules('m0-9v18', steel.shade, 34) +
          capsules('m0-9v12', paper.light, 26) +
          capsules('m0 4v6', b.base, 26),
      ),
  ),
)

const capsules = (d: string, tone: string, width: number) =>
  line([156, 220, 284, 348].map((y) => [128, 186, 244].map((x) => `M${x} ${y}${d}`).join('')).join(''), tone, width)

const thermometer = lying((b) =>
  turn(
    38,
    path('M182 90Q182 62 200 62T218 90L222 150H178Z', steel.base) +
      b.body('M166 140H234L240 380Q240 420 200 420T160 380Z', dim('M212 136h30v290h-42q24-140 12-290z', 0.1)) +
      rect(176, 190, 48, 96, '#C9DCC8', 8) +
      line('M188 214h24M188 236h16M188 258h24', rubber.base, 6) +
      circle(200, 332, 19, b.accent) +
      gleam('M180 320v60', 6),
  ),
)

const plasters = lying(
  (b) =>
    rect(86, 196, 170, 190, b.shade, 10) +
    b.body(
      'M78 188Q78 178 88 178H246Q256 178 256 188V366Q256 376 246 376H88Q78 376 78 366Z',
      dim('M78 350h178v26H78z'),
    ) +
    circle(167, 262, 46, paper.light) +
    cross(167, 262, 28, green) +
    line('M126 336h82', b.print, 7) +
    turn(40, plaster('#E8B98F', '#F4D9BE'), 266, 176) +
    turn(-34, plaster(b.accent, '#F8EBDD'), 272, 200),
)

const plaster = (tone: string, pad: string) =>
  rect(190, 148, 160, 54, tone, 27) +
  rect(242, 152, 56, 46, pad, 6) +
  [210, 224, 316, 330].map((x) => circle(x, 166, 3, '#1B2030', 0.25) + circle(x, 184, 3, '#1B2030', 0.25)).join('')

const spray = standing(
  (b) =>
    shadow(200, 404, 78) +
    rect(170, 106, 60, 34, paper.light, 8) +
    rect(182, 80, 36, 34, paper.base, 6) +
    rect(160, 138, 80, 32, b.deep, 6) +
    circle(182, 96, 4, rubber.base) +
    [
      [142, 96, 6],
      [122, 84, 5],
      [122, 108, 5],
      [100, 72, 4],
      [98, 96, 5],
      [100, 120, 4],
    ]
      .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#FFFFFF', 0.8))
      .join('') +
    b.body(
      'M164 168H236Q272 184 272 220V376Q272 402 246 402H154Q128 402 128 376V220Q128 184 164 168Z',
      dim('M230 166q44 16 44 54v156q0 26-28 28h-26q44-130 10-238z'),
    ) +
    rect(146, 238, 108, 118, paper.base, 6) +
    path('M152 304q24-30 48 0t48 0v46h-96z', b.accent) +
    line('M170 262h60M184 280h32', b.deep, 6, 0.7) +
    gleam('M146 214v12M146 368v8', 7),
)

const sunCream = standing(
  (b) =>
    shadow(200, 404, 86) +
    b.body('M118 130Q118 104 144 104H256Q282 104 282 130V330H118Z', dim('M240 100q44 4 44 30v204h-62q34-110 18-234z')) +
    path('M126 328H274L262 392Q260 402 250 402H150Q140 402 138 392Z', paper.light) +
    path('M232 328h42l-12 64q-2 10-12 10h-30q20-30 12-74z', paper.shade) +
    circle(200, 214, 40, b.accent) +
    Array.from({ length: 8 }, (_, at) => turn(at * 45, rect(195, 150, 10, 18, b.accent, 5), 200, 214)).join('') +
    line('M150 294q12-12 25 0t25 0 25 0 25 0', b.print, 7) +
    gleam('M136 140v120', 8),
)

const toothpaste = lying((b) =>
  turn(
    -34,
    b.body('M64 188H276L316 226V274L276 312H64Z', dim('M60 272h256l-40 40H60z', 0.12)) +
      path('M64 182h20v136H64z', b.light) +
      line('M74 194v112', b.deep, 4, 0.4) +
      rect(312, 218, 46, 64, paper.light, 8) +
      path('M312 258h46v16q0 8-8 8h-30q-8 0-8-8z', paper.shade) +
      path('M116 226h74q22 0 22 24t-22 24h-74z', b.print) +
      path('M146 262q-24-10-20-32 12-8 20 4 8-12 20-4 4 22-20 32z', b.accent) +
      line('M232 240h28M232 258h18', b.print, 6),
  ),
)

const cottonPads = standing(
  (b) =>
    shadow(200, 404, 94) +
    path('M116 168Q116 150 134 150H266Q284 150 284 168V380Q284 402 262 402H138Q116 402 116 380Z', glass.light, 0.65) +
    [0, 1, 2, 3, 4, 5]
      .map(
        (at) =>
          rect(126, 186 + at * 34, 148, 30, at % 2 ? '#F6F1E8' : '#FFFFFF', 15) +
          line(`M140 ${208 + at * 34}h118`, '#DCD2C2', 3),
      )
      .join('') +
    rect(108, 104, 184, 52, b.base, 12) +
    path('M246 104h34q12 0 12 12v28q0 12-12 12h-34z', b.shade) +
    rect(150, 262, 100, 74, b.accent, 6) +
    line('M170 288h60M182 308h36', paper.light, 6) +
    gleam('M132 180v170', 8, 0.7),
)

const babyBottle = standing(
  (b) =>
    shadow(200, 404, 80) +
    path('M186 98q-8-44 14-44t14 44q30 6 30 34h-88q0-28 30-34z', '#EFC9A8') +
    path('M208 56q10 10 6 42 30 6 30 34h-30q-6-30-12-36 6-20 6-40z', '#D9AB85') +
    rect(140, 128, 120, 44, b.base, 8) +
    line('M158 138v24M176 138v24M194 138v24M212 138v24M230 138v24', b.deep, 4, 0.4) +
    path(
      'M134 176Q134 170 140 170H260Q266 170 266 176 256 230 266 290V376Q266 402 240 402H160Q134 402 134 376V290Q144 230 134 176Z',
      glass.light,
      0.75,
    ) +
    path('M142 246q58-12 116 0 0 22 2 46v82q0 20-20 20h-80q-20 0-20-20v-82q2-24 2-46z', '#FBF1E0') +
    line('M238 270h18M244 296h14M242 322h16M244 348h14', b.deep, 5, 0.6) +
    path('M172 346q-28-18-20-42 12-8 20 6 8-14 20-6 8 24-20 42z', b.accent) +
    gleam('M150 200v140', 7, 0.8),
)

const tissues = low(
  (b) =>
    shadow(200, 404, 150) +
    path('M148 290Q138 200 176 208 190 160 214 206 260 180 252 290Z', paper.light) +
    path('M214 206q46-26 38 84h-40q20-40 2-84z', paper.shade) +
    path('M176 208q20 30 14 82h-42q-10-90 28-82z', '#FFFFFF') +
    b.body('M56 290H344V388Q344 402 330 402H70Q56 402 56 388Z', dim('M296 284h50v120h-76q36-50 26-120z')) +
    path('M56 290 84 262H316L344 290Z', b.light) +
    ellipse(200, 277, 72, 10, b.deep) +
    path('M140 278q20-16 60-14 40-2 60 14-30 8-60 8t-60-8z', paper.light),
)

const massageBall = lying(
  (b) =>
    b.plain(
      'M88 232a100 100 0 1 0 200 0a100 100 0 1 0-200 0Z',
      b.base,
      dim('M240 150q70 80 0 160-50 30-110 10 140-20 110-170z'),
    ) +
    [
      [188, 232],
      [140, 196],
      [236, 200],
      [140, 270],
      [236, 272],
      [188, 162],
      [188, 304],
      [112, 234],
      [264, 236],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 13, b.light) + circle(x + 3, y + 3, 9, b.shade))
      .join('') +
    circle(286, 352, 46, b.accent) +
    path('M316 318a46 46 0 0 1-64 64 46 46 0 0 0 64-64z', '#1B2030', 0.15) +
    gleam('M262 336q6-12 16-16', 7),
)

const eyeMask = lying((b) =>
  turn(
    -8,
    line('M70 220Q30 130 200 110T330 220', b.deep, 9) +
      b.body(
        'M52 250Q52 196 110 192 160 188 200 206 240 188 290 192 348 196 348 250T284 320Q232 320 200 276 168 320 116 320 52 312 52 250Z',
        dim('M290 192q58 4 58 58-2 60-64 70-30 0-56-20 100-20 62-108z', 0.14),
      ) +
      line('M92 250q22 26 54 0M254 250q22 26 54 0', b.print, 6) +
      line('M100 262l-8 12M119 268v14M138 262l8 12M262 262l-8 12M281 268v14M300 262l8 12', b.print, 5),
  ),
)

const incense = lying(
  (b) =>
    turn(
      -12,
      b.body('M118 86H238V414H118Z', dim('M206 80h40v340h-40z', 0.12)) +
        rect(136, 130, 84, 150, paper.base, 4) +
        path('M178 152q40 50 0 96-40-46 0-96z', leaf.base) +
        path('M178 152q40 50 0 96z', leaf.shade) +
        rect(152, 260, 52, 6, b.deep, 3),
    ) + turn(14, line('M272 96v300M292 120v290M312 100v300', b.accent, 7)),
)

const soapDispenser = standing(
  (b) =>
    shadow(200, 404, 104) +
    rect(108, 208, 92, 194, b.base, 14) +
    path('M168 208h18q14 0 14 14v166q0 14-14 14h-28q20-100 10-194z', '#1B2030', 0.15) +
    rect(126, 150, 56, 62, paper.light, 8) +
    rect(124, 262, 60, 90, paper.base, 4) +
    circle(154, 290, 13, b.accent) +
    rect(136, 324, 36, 6, b.deep, 3) +
    rect(212, 258, 88, 144, b.accent, 14) +
    path('M270 258h16q14 0 14 14v116q0 14-14 14h-26q20-70 10-144z', '#1B2030', 0.15) +
    rect(228, 214, 56, 46, paper.light, 8) +
    rect(228, 300, 56, 68, paper.base, 4) +
    circle(256, 322, 10, b.base) +
    rect(240, 344, 32, 5, b.deep, 2) +
    gleam('M122 230v20', 6),
)

export const pharmacy = {
  'first-aid': firstAid,
  pills,
  blister,
  thermometer,
  plasters,
  spray,
  'sun-cream': sunCream,
  toothpaste,
  'cotton-pads': cottonPads,
  'baby-bottle': babyBottle,
  tissues,
  'massage-ball': massageBall,
  'eye-mask': eyeMask,
  incense,
  'travel-set': soapDispenser,
}
