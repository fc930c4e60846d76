import type { Brush } from '../brush'
import {
  band,
  circle,
  dim,
  disc,
  ellipse,
  gleam,
  line,
  path,
  rect,
  ring,
  shadow,
  stitches,
  turn,
  vessel,
} from '../brush'
import { brass, leaf, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const knife = lying((b) =>
  turn(
    32,
    path('M176 292V96Q176 68 190 56 232 120 232 232V292Z', steel.base) +
      path('M204 76q28 64 28 156v60h-28z', steel.light) +
      rect(172, 288, 64, 14, brass.base, 3) +
      b.body('M180 302h48l6 118q0 26-28 26t-28-26z', dim('M208 300h36v150h-40z')) +
      [328, 362, 396].map((y) => circle(205, y, 5, brass.light)).join(''),
  ),
)

const paringKnife = lying(
  (b) =>
    turn(
      28,
      path('M150 256V132Q150 104 164 92 204 140 204 222V256Z', steel.base) +
        path('M180 116q24 42 24 106v34h-24z', steel.light) +
        rect(144, 252, 66, 14, brass.base, 3) +
        b.body('M148 266h56l4 118q0 28-32 28t-32-28z', dim('M180 260h36v160h-42z')) +
        circle(176, 298, 6, brass.light) +
        circle(176, 352, 6, brass.light),
      176,
      250,
    ) +
    line('M276 262q2-24 16-32', wood.deep, 7) +
    path('M276 266q-64-24-72 40-2 70 46 84 14 2 26-4 12 6 26 4 48-14 46-84-8-64-72-40z', '#C94F41') +
    path('M276 280q-48-14-54 32-2 52 34 62 10 2 20-2 10 4 20 2 36-10 34-62-6-46-54-32z', '#F7EBCF') +
    path('M268 318q-16 14-4 34 12-8 4-34zM284 318q16 14 4 34-12-8-4-34z', '#6B4226') +
    path('M288 240q10-22 36-20-6 24-36 20z', leaf.base),
)

const breadKnife = lying((b) =>
  turn(
    38,
    path('M180 292V84Q196 40 224 58V292L216 284 208 292 200 284 192 292Z', steel.base) +
      path('M206 56q10-6 18 2v234l-8-8-8 8h-2z', steel.light) +
      path(`M180 84${'l-7 9 7 9'.repeat(11)}z`, steel.shade) +
      rect(172, 288, 62, 14, brass.base, 3) +
      b.body('M178 302h48l6 112q0 28-26 28t-28-26z', dim('M206 300h36v150h-40z')) +
      [330, 364, 398].map((y) => circle(204, y, 5, brass.light)).join(''),
  ),
)

const crepePan = lying((b) =>
  turn(
    38,
    rect(184, 322, 32, 46, steel.shade, 6) +
      b.body('M182 350h36l4 100q0 18-22 18t-22-18z', dim('M202 340h24v140h-24z')) +
      circle(200, 452, 6, b.wall) +
      circle(200, 214, 130, rubber.light) +
      circle(200, 214, 120, rubber.base) +
      circle(200, 214, 104, '#E9BE72') +
      circle(200, 214, 96, '#F2D08C') +
      path('M200 214V118a96 96 0 0 1 90 64z', '#DDA956') +
      [
        [160, 170],
        [150, 236],
        [196, 262],
        [246, 246],
        [180, 206],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 13, 9, '#CF9345', 0.7))
        .join('') +
      circle(224, 204, 12, '#8E3B5C') +
      circle(206, 226, 9, '#8E3B5C') +
      circle(236, 226, 8, '#8E3B5C'),
  ),
)

const pan = lying((b) =>
  turn(
    38,
    rect(184, 322, 32, 46, steel.shade, 6) +
      b.body('M182 350h36l4 100q0 18-22 18t-22-18z', dim('M202 340h24v140h-24z')) +
      circle(200, 452, 6, b.wall) +
      circle(200, 214, 130, rubber.light) +
      circle(200, 214, 118, rubber.base) +
      path('M108 288a118 118 0 0 0 208-50 118 118 0 0 1-208 50z', '#000', 0.25) +
      path('M148 208q-6-46 44-46t66 26q34 34-8 56-20 14-50 10t-52-46z', '#FFFBF1') +
      circle(202, 206, 24, '#F2B632') +
      circle(195, 199, 7, '#FFFFFF', 0.6),
  ),
)

const pot = standing(
  (b) =>
    shadow(200, 404, 138) +
    line('M86 272H54v40h40M314 272h32v40h-40', b.shade, 15) +
    b.body(vessel(82, 226, 318, 402, 30), dim('M270 220h60v190h-90q30-80 30-190z')) +
    gleam('M104 276v84', 10) +
    path('M74 228Q78 170 200 170T326 228Z', b.light) +
    path('M230 172q92 8 96 56h-60q-2-34-36-56z', '#1B2030', 0.1) +
    rect(68, 222, 264, 18, b.deep, 9) +
    rect(190, 148, 20, 26, steel.shade) +
    rect(164, 130, 72, 24, brass.base, 12) +
    gleam('M176 138h26', 5, 0.5),
)

const board = lying((b) =>
  turn(
    -14,
    b.plain(
      'M106 168Q106 146 128 146H174V92Q174 66 200 66T226 92V146H272Q294 146 294 168V400Q294 422 272 422H128Q106 422 106 400Z',
      wood.base,
      rect(106, 60, 48, 380, wood.light, 0, 0.7) + rect(246, 60, 60, 380, wood.shade, 0, 0.55),
    ) +
      circle(200, 100, 12, b.floor) +
      line('M128 196v150M272 236v120M168 390h70', wood.shade, 3, 0.7) +
      turn(
        34,
        path('M244 218q14 4 12 22-10 60-36 112-10 10-14-4-8-70 14-124 10-12 24-6z', '#E58A3A') +
          path('M250 224q8 6 6 16-10 60-36 112-6 6-10 2 34-60 40-130z', '#C66F25') +
          line('M212 262h18M216 296h14', '#B9621C', 4) +
          line('M242 218q-8-30 6-44M246 218q10-26 30-30M244 218q-2-20 0-40', leaf.base, 8),
        232,
        270,
      ) +
      circle(168, 340, 25, '#C7483C') +
      circle(168, 340, 18, '#E2705F') +
      circle(214, 362, 25, '#C7483C') +
      circle(214, 362, 18, '#E2705F'),
  ),
)

const breakfastBoards = lying(
  (b) =>
    turn(-24, plank(wood.shade, wood.deep), 200, 420) +
    turn(-8, plank(wood.light, wood.shade), 200, 420) +
    turn(
      10,
      plank(wood.base, wood.deep) +
        ellipse(200, 236, 58, 40, '#C98748') +
        path('M142 236q0-40 58-40t58 40q-58-18-116 0z', '#E0A868') +
        line('M178 214q22-12 44 0', '#F3DDB5', 7) +
        path('M160 316h80v30q0 8-8 8h-64q-8 0-8-8z', '#F5DE8B') +
        path('M160 316h80v10h-80z', '#FBEDB9') +
        circle(176, 334, 5, b.accent) +
        circle(208, 340, 4, b.accent),
      200,
      420,
    ),
)

const plank = (tone: string, grain: string) =>
  rect(124, 110, 152, 290, tone, 14) +
  circle(200, 134, 9, grain) +
  line('M146 190v120M254 170v150M230 360h-60', grain, 3, 0.4)

const whisk = lying((b) =>
  turn(
    34,
    [
      'M186 266Q112 160 140 96 160 56 200 56T260 96Q288 160 214 266',
      'M192 264Q146 160 162 100 178 62 200 62T238 100Q254 160 208 264',
      'M200 262V62',
    ]
      .map((d) => line(d, steel.shade, 6))
      .join('') +
      line('M186 266Q112 160 140 96 150 76 164 66', steel.light, 6) +
      rect(178, 256, 44, 22, steel.base, 6) +
      b.body('M180 276h40l6 142q0 24-26 24t-26-24z', dim('M202 270h30v180h-30z')) +
      circle(200, 424, 6, b.wall),
  ),
)

const woodenSpoons = lying(
  (b) =>
    turn(-24, spoon(wood.base, wood.shade, b.accent), 200, 440) +
    turn(0, spatula(b)) +
    turn(24, spoon(wood.light, wood.base, b.base), 200, 440),
)

const spoon = (tone: string, inner: string, dip: string) =>
  rect(190, 190, 20, 220, tone, 8) +
  ellipse(200, 136, 42, 64, tone) +
  ellipse(204, 136, 28, 48, inner) +
  rect(190, 350, 20, 60, dip, 8)

const spatula = (b: Brush) =>
  rect(190, 200, 20, 220, wood.shade, 8) +
  path('M164 88q0-16 16-16h40q16 0 16 16l-8 108q-2 18-18 18h-20q-16 0-18-18z', wood.base) +
  line('M184 100v80M200 100v90M216 100v80', wood.deep, 6, 0.5) +
  rect(190, 360, 20, 60, b.base, 8)

const apron = hanging(
  (b) =>
    line('M158 148Q156 70 200 70T242 148', b.deep, 10) +
    line('M112 272Q70 300 84 372M288 272q42 28 28 100', b.deep, 9) +
    b.body(
      'M154 140H246Q250 220 300 256L306 420Q306 428 298 428H102Q94 428 94 420L100 256Q150 220 154 140Z',
      dim('M246 130h10q4 90 60 122v190h-70q20-150 0-312z', 0.12),
    ) +
    path('M142 306h116v58q0 22-22 22h-72q-22 0-22-22z', b.shade) +
    stitches('M150 316h100', b.print, 3) +
    line('M200 316v66', b.print, 2.5, 0.7) +
    line('M226 310v-42', wood.base, 8) +
    ellipse(226, 258, 11, 16, wood.light),
)

const teaTowel = hanging(
  (b) =>
    rect(56, 120, 288, 13, wood.base, 6) +
    circle(56, 126, 11, wood.shade) +
    circle(344, 126, 11, wood.shade) +
    path('M196 122h92v236h-92z', b.shade) +
    b.body('M112 126Q112 112 126 112H248Q262 112 262 126V410H112Z', dim('M226 110h40v310h-52q20-150 12-310z', 0.1)) +
    band('M112 350h150M112 386h150', b.accent, 9) +
    band('M112 368h150', b.accent, 4) +
    line('M116 411v12M136 411v12M156 411v12M176 411v12M196 411v12M216 411v12M238 411v12M258 411v12', b.print, 4),
)

const pepperMill = standing(
  (b) =>
    shadow(200, 404, 68) +
    b.body(
      'M152 216Q184 236 172 286T138 370V388Q138 402 154 402H246Q262 402 262 388V370Q240 336 228 286T248 216Z',
      dim('M222 210h44v200h-46q24-110 2-200z'),
    ) +
    b.plain('M150 214Q140 126 200 126T250 214Z', b.light, dim('M216 120h50v100h-40q10-56-10-100z', 0.12)) +
    rect(142, 206, 116, 18, steel.base, 9) +
    circle(200, 110, 20, brass.base) +
    circle(194, 104, 6, '#FFFFFF', 0.5) +
    gleam('M168 196q-4-30 12-46M156 376q14-34 22-60', 8),
)

const grater = standing(
  (b) =>
    shadow(200, 404, 104) +
    b.plain(
      'M146 150H254L298 402H102Z',
      steel.base,
      path('M236 150h30l44 260h-60z', steel.shade) + path('M140 150h30l-24 260H90z', steel.light),
    ) +
    [0, 1, 2, 3, 4]
      .map((row) =>
        [0, 1, 2].map((at) => ellipse(176 + at * 28 - row * 2 + at * row, 202 + row * 38, 6, 9, steel.deep)).join(''),
      )
      .join('') +
    rect(136, 138, 128, 22, b.deep, 8) +
    line('M162 140V112q0-22 38-22t38 22v28', b.base, 18),
)

const colander = low(
  (b) =>
    shadow(200, 404, 106) +
    line('M60 246H34v34h40M340 246h26v34h-40', b.shade, 13) +
    path('M140 372h120l14 30H126z', b.deep) +
    b.body('M56 228H344Q340 340 254 382H146Q60 340 56 228Z', dim('M290 220h60q-8 130-96 168h-40q80-66 76-168z')) +
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2, 3, 4, 5]
          .map((at) => circle(112 + row * 10 + at * (36 - row * 4), 272 + row * 32, 7, b.deep, 0.75))
          .join(''),
      )
      .join('') +
    ellipse(200, 228, 144, 22, b.light) +
    ellipse(200, 230, 130, 16, b.shade),
)

const rollingPin = lying((b) =>
  turn(
    -36,
    rect(36, 237, 328, 26, b.base, 13) +
      rect(36, 250, 328, 13, b.shade, 6) +
      rect(92, 208, 216, 84, wood.base, 16) +
      path('M92 256h216v20q0 16-16 16H108q-16 0-16-16z', wood.shade) +
      line('M116 226h120M128 242h62M226 242h50', wood.light, 4),
  ),
)

const mitt = hanging(
  (b) =>
    line('M200 118V92q0-14 14-14t14 14v22', b.accent, 8) +
    b.body(
      'M132 128H268V250Q284 218 312 226T320 270Q304 312 268 330V352Q268 420 200 420T132 352Z',
      dim('M232 120h40v130q10-20 20-26 40 0 34 50-16 40-58 60 0 90-60 90 40-60 24-304z', 0.13),
    ) +
    b.plain('M124 122H276V176H124Z', b.light) +
    stitches('M132 166h136', b.deep, 3, 0.7) +
    stitches('M152 200v140q4 52 40 58', b.print, 3, 0.8),
)

const loafTin = standing(
  (b) =>
    shadow(200, 404, 150) +
    path('M76 276Q70 190 124 186 138 160 180 172 206 148 240 170 286 160 296 192 334 208 324 276Z', '#C98748') +
    path('M76 276Q70 190 124 186q-20 40-10 90zM180 172q20 10 22 40M240 170q20 16 20 44', '#E0A868') +
    line('M150 196q14 14 14 34M212 188q12 14 12 34M272 200q8 12 8 30', '#9C602D', 6) +
    b.body('M58 276H342L316 388Q312 402 298 402H102Q88 402 84 388Z', dim('M286 270h60l-34 140h-70q40-60 44-140z')) +
    rect(46, 262, 308, 22, b.light, 11) +
    gleam('M86 306l12 56', 9),
)

const scale = standing(
  (b) =>
    shadow(200, 404, 130) +
    b.body('M116 262H284L312 382Q316 402 296 402H104Q84 402 88 382Z', dim('M256 256h40l30 150h-70q20-70 0-150z')) +
    circle(200, 330, 52, b.print) +
    ring(200, 330, 52, b.deep, 5) +
    line('M200 288v10M242 330h-10M200 372v-10M158 330h10M230 300l-7 7M170 300l7 7', b.deep, 4) +
    line('M200 330l22-22', b.accent, 6) +
    circle(200, 330, 7, b.accent) +
    rect(186, 226, 28, 38, steel.shade) +
    path('M72 196H328Q322 232 282 236H118Q78 232 72 196Z', steel.base) +
    path('M250 196h78q-6 36-46 40h-60z', steel.shade) +
    ellipse(200, 196, 128, 12, steel.light) +
    circle(160, 174, 27, b.accent) +
    circle(216, 166, 33, '#C7544A') +
    line('M216 134q2-14 12-18', wood.deep, 5) +
    circle(206, 156, 8, '#FFFFFF', 0.35),
)

const timer = standing(
  (b) =>
    shadow(200, 402, 106) +
    b.body(
      'M92 290Q92 180 200 180T308 290Q308 402 200 402T92 290Z',
      dim('M244 184q66 30 66 110-4 108-110 110 90-60 44-220z'),
    ) +
    line('M200 182q-4-24 14-42', leaf.shade, 9) +
    path('M206 168q30-42 74-24-22 40-74 24z', leaf.base) +
    circle(200, 300, 68, b.print) +
    Array.from({ length: 12 }, (_, at) => turn(at * 30, rect(198, 240, 4, 12, b.deep, 2), 200, 300)).join('') +
    path('M200 300V246a54 54 0 0 1 47 27z', b.accent) +
    circle(200, 300, 9, b.deep) +
    gleam('M116 264q10-36 40-52', 10),
)

const mortar = standing(
  (b) =>
    shadow(200, 404, 104) +
    turn(
      28,
      rect(190, 96, 30, 190, wood.base, 15) + rect(206, 96, 14, 190, wood.shade, 7) + circle(205, 100, 24, wood.light),
      205,
      250,
    ) +
    path('M150 372h100l20 30H130z', b.deep) +
    b.body('M84 238H316Q312 344 246 384H154Q88 344 84 238Z', dim('M266 232h56q-8 124-82 158h-40q70-66 66-158z')) +
    rect(74, 224, 252, 26, b.light, 13) +
    gleam('M108 276q8 40 28 62', 10) +
    ellipse(120, 214, 26, 10, leaf.base) +
    ellipse(146, 208, 22, 9, leaf.light),
)

const kettle = standing(
  (b) =>
    shadow(200, 404, 120) +
    line('M118 210Q112 92 200 92T282 210', rubber.base, 18) +
    path('M292 300Q326 296 338 236L366 222Q352 196 326 208 312 260 280 264Z', b.shade) +
    b.body(
      'M90 352Q90 206 200 206T310 352L304 388Q302 402 286 402H114Q98 402 96 388Z',
      dim('M248 210q64 40 64 150l-6 46h-60q44-90 2-196z'),
    ) +
    path('M152 214q48-16 96 0-2 22-48 22t-48-22z', b.light) +
    circle(200, 196, 16, wood.base) +
    line('M148 92h104', wood.base, 22) +
    gleam('M112 342q0-56 32-86', 10),
)

const butterDish = low(
  (b) =>
    shadow(200, 404, 146) +
    path('M52 370H348Q336 402 300 402H100Q64 402 52 370Z', wood.base) +
    path('M220 370h128q-12 32-48 32H200z', wood.shade) +
    ellipse(200, 370, 148, 9, wood.light) +
    b.body('M86 368V270Q86 232 124 232H276Q314 232 314 270V368Z', dim('M264 228h54v150h-76q34-60 22-150z')) +
    rect(178, 214, 44, 22, b.shade, 4) +
    rect(164, 190, 72, 30, b.accent, 15) +
    gleam('M108 340v-66q0-18 18-18', 9),
)

const cookbook = lying((b) =>
  turn(
    8,
    rect(102, 106, 204, 288, b.deep, 10) +
      rect(106, 112, 196, 276, '#FFFEFA', 6) +
      b.body('M94 104H286Q298 104 298 116V372Q298 384 286 384H94Z', dim('M94 104h24v280H94z', 0.2)) +
      circle(208, 226, 66, b.print) +
      circle(208, 226, 48, b.accent) +
      line('M186 226q22-40 44 0M190 240q18-30 36 0', b.print, 6) +
      rect(158, 318, 100, 12, b.print, 6) +
      rect(176, 342, 64, 8, b.print, 4),
  ),
)

const trivet = lying(
  (b) =>
    b.body(disc(200, 250, 132)) +
    ring(200, 250, 104, b.light, 14) +
    ring(200, 250, 72, b.accent, 12) +
    ring(200, 250, 42, b.light, 12) +
    circle(200, 250, 18, b.deep) +
    line('M200 118V84q0-16 14-16', b.deep, 8),
)

export const kitchen = {
  knife,
  'paring-knife': paringKnife,
  'bread-knife': breadKnife,
  pan,
  'crepe-pan': crepePan,
  pot,
  board,
  'breakfast-boards': breakfastBoards,
  whisk,
  'wooden-spoons': woodenSpoons,
  apron,
  'tea-towel': teaTowel,
  'pepper-mill': pepperMill,
  grater,
  colander,
  'rolling-pin': rollingPin,
  mitt,
  'loaf-tin': loafTin,
  scale,
  timer,
  mortar,
  kettle,
  'butter-dish': butterDish,
  cookbook,
  trivet,
}
