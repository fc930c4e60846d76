import type { Brush } from '../brush'
import { band, circle, dim, ellipse, gleam, line, path, rect, ring, shadow, turn } from '../brush'
import { brass, glass, paper, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const label = (x: number, y: number, width: number, height: number, deep: string, mark: string) =>
  rect(x, y, width, height, paper.base, 5) +
  circle(x + width / 2, y + height * 0.32, Math.round(height * 0.15), mark) +
  rect(x + width * 0.2, y + height * 0.6, width * 0.6, 6, deep, 3) +
  rect(x + width * 0.3, y + height * 0.6 + 14, width * 0.4, 5, deep, 2, 0.5)

const soap = low(
  (b) =>
    shadow(200, 404, 148) +
    path('M66 366H334L318 402H82Z', wood.base) +
    path('M66 366h268l-4 10H70z', wood.light) +
    path('M110 376h14v26h-14zM160 376h14v26h-14zM210 376h14v26h-14zM260 376h14v26h-14z', wood.deep, 0.6) +
    b.body(
      'M92 286Q92 258 122 258H278Q308 258 308 286V340Q308 368 278 368H122Q92 368 92 340Z',
      dim('M92 336h216v40H92z', 0.12),
    ) +
    path('M92 286q0-28 30-28h156q30 0 30 28-50 14-108 14T92 286z', b.light) +
    line('M150 328q24-20 50 0t50 0', b.deep, 6, 0.4) +
    circle(118, 222, 20, '#FFFFFF', 0.6) +
    circle(150, 196, 12, '#FFFFFF', 0.6) +
    circle(282, 224, 15, '#FFFFFF', 0.6) +
    ring(118, 222, 20, b.light, 3, 0.8),
)

const tube = standing(
  (b) =>
    shadow(200, 404, 66) +
    b.body('M126 96H274L246 352H154Z', dim('M232 90h46l-30 270h-44z')) +
    rect(120, 84, 160, 22, b.light, 3) +
    line('M134 88v14M150 88v14M166 88v14M182 88v14M198 88v14M214 88v14M230 88v14M246 88v14M262 88v14', b.shade, 3) +
    rect(152, 350, 96, 52, paper.base, 6) +
    path('M216 350h26q6 0 6 6v40q0 6-6 6h-26z', paper.shade) +
    line('M168 362v30M184 362v30M200 362v30', paper.shade, 4) +
    rect(154, 158, 92, 116, paper.base, 5) +
    path('M200 178q26 36 0 50-26-14 0-50z', b.accent) +
    rect(172, 240, 56, 6, b.deep, 3) +
    rect(182, 254, 36, 5, b.deep, 2, 0.5),
)

const pumpBottle = standing(
  (b) =>
    shadow(200, 404, 92) +
    rect(192, 112, 16, 60, rubber.base) +
    path('M206 92H138q-18 0-18 20v10h18v-8h68q18 0 18-10t-18-12z', rubber.base) +
    rect(166, 152, 68, 34, rubber.light, 6) +
    path('M210 152h18q6 0 6 6v22q0 6-6 6h-18z', rubber.base) +
    b.body(
      'M160 184H240Q290 196 290 242V374Q290 402 262 402H138Q110 402 110 374V242Q110 196 160 184Z',
      dim('M244 184q46 14 46 58v160h-60q34-110 14-218z'),
    ) +
    label(140, 244, 120, 112, b.deep, b.accent) +
    gleam('M128 246v110', 8),
)

const dropper = standing(
  (b) =>
    shadow(200, 404, 74) +
    path('M176 74q0-22 24-22t24 22v40h-48z', rubber.base) +
    path('M208 54q16 4 16 20v40h-16z', rubber.shade) +
    rect(162, 112, 76, 50, paper.base, 6) +
    line('M176 122v30M190 122v30M204 122v30M218 122v30', paper.shade, 4) +
    b.body(
      'M168 160H232V184Q276 200 276 244V376Q276 402 250 402H150Q124 402 124 376V244Q124 200 168 184Z',
      dim('M236 164v20q40 14 40 60v160h-54q36-110 14-240z'),
    ) +
    path('M194 160h12v200l-6 14-6-14z', '#FFFFFF', 0.28) +
    label(144, 256, 112, 106, b.deep, b.accent) +
    gleam('M140 248v116', 7),
)

const creamJar = low(
  (b) =>
    shadow(200, 404, 122) +
    b.body('M84 280H316V366Q316 402 280 402H120Q84 402 84 366Z', dim('M268 276h50v130h-76q30-50 26-130z')) +
    rect(74, 208, 252, 76, paper.base, 14) +
    path('M262 208h50q14 0 14 14v48q0 14-14 14h-50z', paper.shade) +
    band('M80 226h240', paper.light, 8) +
    label(140, 296, 120, 88, b.deep, b.accent) +
    gleam('M104 300v66', 8),
)

const hairbrush = lying((b) =>
  turn(
    34,
    b.plain(
      'M200 66Q264 66 264 164 264 244 222 268L218 408Q218 436 200 436T182 408L178 268Q136 244 136 164 136 66 200 66Z',
      wood.base,
      path('M216 60q60 10 50 110-6 80-46 98l-4 170h-16V60z', wood.shade),
    ) +
      b.body('M200 84Q246 84 246 164 246 240 200 240T154 164Q154 84 200 84Z', '') +
      [0, 1, 2, 3, 4]
        .map((row) =>
          line(`M${row % 4 ? 172 : 182} ${112 + row * 26}h${row % 4 ? 56 : 36}`, b.deep, 7).replace(
            'stroke-linecap="round"',
            'stroke-linecap="round" stroke-dasharray="0 19"',
          ),
        )
        .join(''),
  ),
)

const towel = hanging(
  (b) =>
    rect(50, 128, 300, 14, steel.base, 7) +
    rect(50, 136, 300, 6, steel.shade, 3) +
    circle(56, 135, 14, steel.shade) +
    circle(344, 135, 14, steel.shade) +
    b.body(
      'M98 134Q98 116 116 116H284Q302 116 302 134V408H98Z',
      dim('M98 144h204v12H98zM262 116h44v300h-60q28-150 16-300z', 0.1),
    ) +
    path('M98 336h204v34H98z', b.light) +
    band('M98 330h204M98 376h204', b.accent, 4) +
    line(Array.from({ length: 13 }, (_, at) => `M${106 + at * 16} 410v10`).join(''), b.light, 5),
)

const towels = standing(
  (b) =>
    shadow(200, 404, 140) +
    [
      [346, b.shade],
      [290, b.base],
      [234, b.accent],
    ]
      .map(([y, tone]) => foldedTowel(b, Number(y), String(tone)))
      .join('') +
    b.body(
      'M104 186Q104 150 140 150H262Q298 150 298 186V234H104Z',
      dim('M260 150q38 6 38 36v50h-60q30-40 22-86z', 0.12),
      b.light,
    ) +
    ring(142, 194, 24, b.deep, 5, 0.35) +
    ring(142, 194, 11, b.deep, 5, 0.35),
)

const foldedTowel = (b: Brush, y: number, tone: string) =>
  b.body(
    `M88 ${y}H322Q338 ${y} 338 ${y + 28}T322 ${y + 56}H88Q66 ${y + 56} 66 ${y + 28}T88 ${y}Z`,
    dim(`M66 ${y + 42}h280v20H66z`, 0.1),
    tone,
  ) + line(`M90 ${y + 28}h230`, '#1B2030', 4, 0.16)

const sponge = low(
  (b) =>
    shadow(200, 404, 130) +
    b.plain(
      'M78 330Q66 268 118 256 136 214 188 228 236 200 270 240 330 246 326 308 346 372 290 384 250 414 204 398 150 416 120 388 66 384 78 330Z',
      b.base,
      dim('M270 230q90 30 50 120-60 70-180 60 170-50 130-180z', 0.12),
    ) +
    [
      [128, 300, 14],
      [172, 268, 10],
      [210, 312, 17],
      [256, 280, 12],
      [160, 350, 12],
      [250, 354, 14],
      [294, 322, 9],
      [216, 258, 7],
      [112, 346, 8],
    ]
      .map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.7, b.deep, 0.5))
      .join('') +
    line('M200 230q-10-50 20-60t14 50', b.accent, 6) +
    circle(104, 222, 16, '#FFFFFF', 0.55) +
    circle(318, 216, 11, '#FFFFFF', 0.55),
)

const toothbrushes = standing(
  (b) =>
    shadow(200, 404, 82) +
    turn(-12, toothbrush(170, wood.base, b.light), 180, 300) +
    turn(12, toothbrush(212, b.accent, paper.light), 220, 300) +
    b.body('M128 236H272L262 384Q260 402 242 402H158Q140 402 138 384Z', dim('M234 230h44l-14 180h-54q30-80 24-180z')) +
    ellipse(200, 236, 72, 12, b.light) +
    path('M138 238a62 8 0 0 1 124 0q-30 6-62 6t-62-6z', b.deep, 0.7) +
    gleam('M146 268l6 96', 8),
)

const toothbrush = (x: number, tone: string, bristle: string) =>
  rect(x, 90, 17, 220, tone, 8) +
  rect(x - 17, 94, 18, 54, bristle, 4) +
  line(`M${x - 14} 108h12M${x - 14} 121h12M${x - 14} 134h12`, '#1B2030', 2, 0.25)

const comb = lying((b) =>
  turn(
    -28,
    b.body('M52 196Q52 176 72 176H328Q348 176 348 196V240H52Z', '') +
      path(
        Array.from({ length: 17 }, (_, at) => `M${56 + at * 17.2} 236h10v${at < 9 ? 70 : 66}q-5 14-10 0z`).join(''),
        b.base,
      ) +
      path('M52 224h296v16H52z', '#1B2030', 0.13) +
      gleam('M76 196h150', 6) +
      circle(326, 202, 7, b.floor),
  ),
)

const bathSalt = standing(
  (b) =>
    shadow(200, 404, 96) +
    path('M114 190Q114 170 134 170H266Q286 170 286 190V378Q286 402 262 402H138Q114 402 114 378Z', glass.light, 0.7) +
    b.body(
      'M122 232Q164 218 200 230T278 224V376Q278 394 260 394H140Q122 394 122 376Z',
      dim('M246 218h36v180h-52q12-80 16-180z', 0.1),
    ) +
    [
      [146, 262],
      [186, 252],
      [232, 258],
      [258, 244],
      [140, 374],
      [192, 380],
      [240, 376],
      [262, 344],
    ]
      .map(([x = 0, y = 0]) => turn(x, rect(x - 6, y - 6, 12, 12, '#FFFFFF', 2, 0.55), x, y))
      .join('') +
    path('M150 118h100l10 54H140z', '#C79A66') +
    path('M220 118h30l10 54h-40z', '#A97C49') +
    label(148, 280, 104, 82, b.deep, b.accent) +
    gleam('M128 210v160', 8, 0.7),
)

const shavingKit = standing(
  (b) =>
    shadow(200, 404, 116) +
    path('M216 140q30-50 60 0 14 34 4 78h-68q-10-44 4-78z', '#E9DCC3') +
    line('M226 206q-6-36 6-64M246 206v-76M266 206q6-36-6-64', '#C6B28D', 4) +
    b.plain(
      'M210 214h72l-8 40q22 30 18 60H200q-4-30 18-60z',
      wood.base,
      path('M254 210h40v110h-50q26-50 10-110z', wood.shade),
    ) +
    b.body('M84 296H300Q296 372 250 402H134Q88 372 84 296Z', dim('M252 290h50q-6 90-60 114h-36q46-40 46-114z')) +
    path('M88 298q8-34 44-24 18-30 56-12 40-24 62 8 38-8 46 28z', '#FFFFFF') +
    path('M238 270q54-20 58 28h-70z', '#1B2030', 0.07) +
    gleam('M106 324q6 34 24 54', 8),
)

const hotWaterBottle = hanging(
  (b) =>
    rect(172, 82, 56, 58, rubber.base, 8) +
    rect(160, 76, 80, 22, rubber.light, 8) +
    b.body(
      'M166 132H234Q238 156 270 162 304 170 304 206V384Q304 420 268 420H132Q96 420 96 384V206Q96 170 130 162 162 156 166 132Z',
      dim('M246 150q58 10 58 60v210h-70q50-130 12-270z', 0.12),
    ) +
    path('M160 128h80v26h-80z', b.accent) +
    line('M172 140v14M186 140v14M200 140v14M214 140v14M228 140v14', b.print, 4, 0.7) +
    path('M200 340q-66-46-44-84 22-24 44 8 22-32 44-8 22 38-44 84z', b.print) +
    gleam('M116 214v150', 8, 0.3),
)

const lipBalm = low(
  (b) =>
    shadow(200, 404, 120) +
    b.body('M82 316H318V370Q318 402 286 402H114Q82 402 82 370Z', dim('M270 310h50v96h-74q26-40 24-96z')) +
    ellipse(200, 316, 118, 26, b.light) +
    ellipse(200, 318, 100, 19, '#F2D6C2') +
    path('M132 314q40 16 100-4', '#E2B79F', 0.9) +
    turn(
      -24,
      ellipse(246, 236, 104, 26, b.shade) +
        ellipse(246, 230, 104, 26, b.base) +
        ellipse(246, 230, 84, 18, b.light) +
        circle(246, 230, 9, b.accent),
      246,
      236,
    ) +
    gleam('M100 350v24', 8),
)

const nailBrush = low(
  (b) =>
    shadow(200, 404, 136) +
    line(Array.from({ length: 12 }, (_, at) => `M${96 + at * 19} 330v62`).join(''), '#E9DCC3', 12) +
    line(Array.from({ length: 6 }, (_, at) => `M${115 + at * 38} 330v62`).join(''), '#CDBB97', 12) +
    b.plain(
      'M66 300Q66 264 110 256 200 236 290 256 334 264 334 300V320Q334 340 314 340H86Q66 340 66 320Z',
      wood.base,
      path('M60 312h280v40H60z', wood.shade),
    ) +
    line('M110 280q90-24 180 0', b.base, 10) +
    line('M100 318h90M230 322h60', wood.deep, 3, 0.5),
)

const bathRobe = hanging(
  (b) =>
    path('M156 112h88l-44 150z', b.deep) +
    b.body('M150 106 204 250 196 426H104L114 262 98 344 48 334 80 166Q86 140 110 126Z') +
    b.body(
      'M250 106 196 250 204 426H296L286 262 302 344 352 334 320 166Q314 140 290 126Z',
      dim('M258 100h100v330H236q40-160 22-330z', 0.12),
    ) +
    path('M150 104 136 120 196 272 212 236ZM250 104l14 16-60 150-8-30z', b.light) +
    path('M112 262h176v24H112z', b.shade) +
    path('M196 262h24l12 92h-20zM188 268h18l-12 72h-18z', b.shade) +
    path('M48 320l54 12-4 24-54-12zM352 320l-54 12 4 24 54-12z', b.light) +
    path('M126 322h48v44h-48z', b.shade, 0.7),
)

const perfume = standing(
  (b) =>
    shadow(200, 404, 96) +
    rect(164, 108, 72, 62, brass.base, 8) +
    path('M212 108h16q8 0 8 8v46q0 8-8 8h-16z', brass.shade) +
    rect(176, 168, 48, 26, brass.light) +
    path('M106 216Q106 192 130 192H270Q294 192 294 216V374Q294 402 266 402H134Q106 402 106 374Z', glass.light, 0.75) +
    b.body(
      'M118 244Q200 256 282 244V372Q282 390 264 390H136Q118 390 118 372Z',
      dim('M244 240h40v156h-58q22-60 18-156z', 0.12),
    ) +
    line('M200 192v150', '#FFFFFF', 4, 0.6) +
    rect(152, 274, 96, 74, paper.base, 3) +
    line('M172 320q14-30 28-8t28-14', b.deep, 5) +
    gleam('M118 226v150', 7, 0.8),
)

export const bath = {
  soap,
  tube,
  'pump-bottle': pumpBottle,
  dropper,
  'cream-jar': creamJar,
  hairbrush,
  towel,
  towels,
  sponge,
  toothbrushes,
  comb,
  'bath-salt': bathSalt,
  'shaving-kit': shavingKit,
  'hot-water-bottle': hotWaterBottle,
  'lip-balm': lipBalm,
  'nail-brush': nailBrush,
  'bath-robe': bathRobe,
  perfume,
}
