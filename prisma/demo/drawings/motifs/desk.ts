import type { Brush } from '../brush'
import { band, circle, dim, ellipse, gleam, glow, line, path, rect, ring, shadow, stitches, turn } from '../brush'
import { brass, glass, leaf, paper, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const notebook = lying((b) =>
  turn(
    -9,
    rect(108, 98, 200, 312, b.deep, 12) +
      rect(112, 104, 190, 300, paper.base, 6) +
      b.body('M104 90H284Q298 90 298 104V384Q298 398 284 398H104Z', dim('M104 90h26v308h-26z', 0.2)) +
      rect(156, 152, 110, 66, paper.light, 4) +
      rect(172, 172, 78, 8, b.deep, 4, 0.75) +
      rect(172, 192, 50, 8, b.deep, 4, 0.45) +
      band('M272 90V398', b.accent, 9) +
      path('M210 398h18v38l-9-10-9 10z', b.accent),
  ),
)

const sketchbook = lying((b) =>
  turn(
    6,
    rect(92, 120, 224, 290, b.deep, 8) +
      rect(92, 116, 220, 284, paper.base, 6) +
      b.body('M88 108H304Q312 108 312 116V388Q312 396 304 396H96Q88 396 88 388Z', dim('M88 372h224v24H88z', 0.14)) +
      circle(200, 262, 66, b.print) +
      line('M160 292q24-60 44-20t40-28M176 240q14-18 28-4', b.deep, 7) +
      Array.from({ length: 9 }, (_, at) => rect(106 + at * 22, 90, 8, 38, steel.shade, 4)).join(''),
  ),
)

const fountainPen = lying((b) =>
  turn(
    40,
    path('M184 118 200 52 216 118Z', brass.base) +
      path('M200 52 216 118H202Z', brass.shade) +
      line('M200 84v26', brass.deep, 3) +
      rect(180, 116, 40, 50, rubber.base, 8) +
      rect(176, 162, 48, 10, brass.base, 4) +
      b.body('M174 172H226V400Q226 436 200 436T174 400Z', dim('M206 160h30v290h-36z')) +
      rect(174, 296, 52, 12, brass.base, 2) +
      rect(194, 308, 12, 78, brass.light, 6) +
      gleam('M184 196v84', 6),
  ),
)

const pencils = lying(
  (b) =>
    turn(-15, pencil(b.accent, b.deep), 200, 420) +
    turn(0, pencil(b.base, b.deep), 200, 420) +
    turn(15, pencil(b.shade, b.deep), 200, 420),
)

const pencil = (tone: string, tip: string) =>
  path('M178 142 200 84 222 142V420H178Z', tone) +
  path('M206 124l16 18v278h-16z', '#1B2030', 0.2) +
  path('M178 142V420h12V142z', '#FFFFFF', 0.25) +
  path('M178 142 200 84 222 142Q214 132 207 142 200 132 193 142 186 132 178 142Z', '#EBCDA0') +
  path('M191 108 200 84l9 24q-9 6-18 0z', tip) +
  rect(178, 388, 44, 14, steel.base) +
  rect(178, 402, 44, 20, '#D98C84', 4)

const pencilCase = lying((b) =>
  turn(
    -12,
    line('M334 216q34 6 40 40', b.accent, 9) +
      b.body(
        'M54 226Q54 176 96 176H304Q346 176 346 226V284Q346 334 304 334H96Q54 334 54 284Z',
        dim('M54 290h292v60H54z'),
      ) +
      rect(64, 212, 272, 20, b.deep, 10) +
      line('M78 222h240', brass.base, 5) +
      rect(300, 206, 18, 42, brass.base, 7) +
      gleam('M84 196h150', 7, 0.3) +
      rect(96, 262, 72, 40, b.light, 5) +
      line('M108 282h48', b.deep, 5, 0.6),
  ),
)

const ruler = lying(
  (b) =>
    turn(
      -24,
      b.body('M30 168H370V238H30Z') +
        line(Array.from({ length: 16 }, (_, at) => `M${46 + at * 20} 168v${at % 5 ? 18 : 32}`).join(''), b.deep, 4) +
        circle(346, 214, 10, b.floor) +
        glow('M30 222h300v16H30z', 0.25),
    ) +
    turn(
      -24,
      path('M92 382V272L262 382ZM122 352h64l-64-42z', b.accent, 0.9) +
        path('M92 382l-0-14h148l22 14z', '#1B2030', 0.16),
    ),
)

const calendar = hanging(
  (b) =>
    line('M200 84v20', rubber.base, 4) +
    circle(200, 84, 8, brass.base) +
    rect(90, 106, 220, 310, paper.light, 6) +
    b.body(
      'M90 112Q90 106 96 106H304Q310 106 310 112V250H90Z',
      circle(250, 160, 26, b.accent) +
        path('M80 250q50-70 90-30t70-20 80 10v60H80z', b.shade) +
        path('M80 260q60-40 120-14t120-10v30H80z', b.deep),
    ) +
    [283, 317, 351, 385].map((y) => days(`M108 ${y}h184`, b.wall, 22)).join('') +
    rect(204, 340, 22, 22, b.accent, 3) +
    line(Array.from({ length: 8 }, (_, at) => `M${116 + at * 24} 100v16`).join(''), steel.shade, 7),
)

const days = (d: string, tone: string, size: number) =>
  band(d, tone, size).replace('stroke-width', 'stroke-dasharray="22 10" stroke-width')

const onCard = (b: Brush, picture: string) =>
  turn(
    12,
    rect(98, 216, 230, 160, b.light, 6) +
      path('M98 222 213 308 328 222', b.base) +
      path('M98 376l90-88M328 376l-90-88', b.shade) +
      line('M98 222l115 86 115-86', b.shade, 4),
  ) +
  turn(
    -8,
    b.body('M104 96H268V320H104Z', '', paper.light) +
      rect(104, 96, 164, 224, paper.light, 4) +
      picture +
      line('M136 292h100', b.accent, 6) +
      line('M116 110h140v198H116z', b.light, 4),
  )

const card = lying((b) =>
  onCard(
    b,
    path('M186 268q-66-50-44-90 22-26 44 8 22-34 44-8 22 40-44 90z', b.base) +
      path('M196 176q16-22 34 2 20 38-44 90 30-46 10-92z', '#1B2030', 0.13),
  ),
)

const birthdayCard = lying((b) =>
  onCard(
    b,
    line('M158 204q-4 40 24 66M186 186q6 40-2 84M216 206q0 40-30 64', b.deep, 3) +
      ellipse(158, 178, 23, 28, b.base) +
      ellipse(216, 182, 22, 27, b.light) +
      ellipse(187, 154, 24, 30, b.accent) +
      line('M178 144q4-8 10-8M150 168q2-6 8-8', '#FFFFFF', 5, 0.5),
  ),
)

const winterCard = lying((b) =>
  onCard(
    b,
    path('M122 116h128v186H122z', b.base) +
      path('M122 262q34-22 64-4t64-6v50H122z', paper.light) +
      rect(180, 248, 12, 24, wood.deep) +
      path('M186 146l-26 44h14l-22 32h16l-20 32h76l-20-32h16l-22-32h14z', b.deep) +
      path('M186 146l-26 44q14 6 26-6 12 12 26 6z', paper.light) +
      circle(222, 146, 11, b.accent) +
      [
        [140, 142],
        [150, 176],
        [232, 180],
        [136, 214],
        [240, 214],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 4, '#FFFFFF'))
        .join(''),
  ),
)

const jotters = lying(
  (b) =>
    turn(-16, jotter(b.accent, b), 200, 430) +
    turn(0, jotter(b.shade, b), 200, 430) +
    turn(
      14,
      b.body('M130 120H262Q270 120 270 128V352Q270 360 262 360H130Z', dim('M130 120h16v240h-16z', 0.2)) +
        rect(166, 164, 80, 52, paper.light, 4) +
        line('M180 182h52M180 198h34', b.deep, 5, 0.6),
      200,
      430,
    ),
)

const jotter = (tone: string, b: Brush) =>
  path('M130 120H262Q270 120 270 128V352Q270 360 262 360H130Z', tone) +
  dim('M130 120h16v240h-16z', 0.2) +
  rect(166, 164, 80, 52, paper.light, 4) +
  line('M180 182h52', b.deep, 5, 0.6)

const giftWrap = lying((b) =>
  turn(
    -30,
    turn(14, roll(b.accent, b.deep, b.wall)) +
      b.body('M160 70H240V430H160Z', dim('M212 60h40v380h-40z')) +
      ellipse(200, 70, 40, 14, b.light) +
      ellipse(200, 70, 22, 7, b.deep) +
      rect(154, 226, 92, 40, paper.base) +
      path('M218 226h28v40h-28z', '#1B2030', 0.1) +
      line('M172 246h44', b.deep, 5, 0.7) +
      gleam('M176 100v110', 8, 0.35),
  ),
)

const roll = (tone: string, deep: string, hole: string) =>
  rect(166, 76, 68, 350, tone) +
  path('M208 76h26v350h-26z', '#1B2030', 0.16) +
  ellipse(200, 76, 34, 12, hole) +
  ellipse(200, 76, 18, 6, deep)

const scissors = lying((b) =>
  turn(
    18,
    turn(13, path('M188 250 196 58Q214 70 216 116L212 258Z', steel.base)) +
      turn(-13, path('M212 250 204 58Q186 70 184 116L188 258Z', steel.light)) +
      circle(200, 244, 11, steel.deep) +
      turn(-20, ring(196, 356, 45, b.base, 20) + path('M188 256l16 0 2 52h-22z', b.base), 200, 250) +
      turn(20, ring(204, 356, 45, b.shade, 20) + path('M196 256h16l4 52h-22z', b.shade), 200, 250),
  ),
)

const tape = low(
  (b) =>
    shadow(200, 404, 140) +
    b.body(
      'M62 390Q58 402 74 402H330Q344 402 340 388L316 330Q310 318 292 318H222Q214 352 176 352T128 316H96Q82 316 78 328Z',
      dim('M60 372h290v40H60z'),
    ) +
    circle(176, 268, 82, b.accent) +
    ring(176, 268, 70, '#FFFFFF', 5, 0.3) +
    circle(176, 268, 44, paper.base) +
    circle(176, 268, 26, b.deep) +
    path('M212 194q70 20 96 116l14 4-6 14-16-6q-20-70-88-128z', b.accent, 0.7) +
    path('M306 310l26-4-6 24-12-4z', steel.base),
)

const inkBottle = standing(
  (b) =>
    shadow(200, 404, 112) +
    path('M104 248Q104 226 126 226H274Q296 226 296 248V378Q296 402 272 402H128Q104 402 104 378Z', glass.light, 0.7) +
    b.body(
      'M116 268Q200 282 284 268V374Q284 390 268 390H132Q116 390 116 374Z',
      dim('M246 262h40v140h-56q22-60 16-140z', 0.12),
    ) +
    rect(152, 200, 96, 32, glass.base, 4) +
    rect(144, 140, 112, 66, rubber.base, 10) +
    path('M218 140h28q10 0 10 10v46q0 10-10 10h-28z', rubber.shade) +
    line('M162 154v38M178 154v38M194 154v38', rubber.light, 4) +
    rect(146, 296, 108, 66, paper.base, 4) +
    path('M200 308q22 30 0 40-22-10 0-40z', b.base) +
    gleam('M118 254v110', 7, 0.8),
)

const folders = standing(
  (b) =>
    shadow(200, 404, 134) +
    binder(76, b.accent, paper.base, b.deep) +
    binder(158, b.shade, paper.base, b.deep) +
    b.body('M240 132Q240 122 250 122H312Q322 122 322 132V402H240Z', dim('M296 116h30v300h-30z')) +
    rect(256, 160, 50, 92, paper.base, 4) +
    line('M268 182h26M268 200h26M268 218h16', b.deep, 4, 0.6) +
    circle(281, 356, 15, steel.deep) +
    circle(281, 356, 9, b.floor),
)

const binder = (x: number, tone: string, label: string, hole: string) =>
  path(`M${x} 132q0-10 10-10h62q10 0 10 10v270h-82z`, tone) +
  path(`M${x + 58} 122h14q10 0 10 10v270h-24z`, '#1B2030', 0.15) +
  rect(x + 16, 160, 50, 92, label, 4) +
  line(`M${x + 28} 182h26M${x + 28} 200h26M${x + 28} 218h16`, hole, 4, 0.6) +
  circle(x + 41, 356, 15, steel.deep) +
  circle(x + 41, 356, 9, hole)

const envelopes = lying(
  (b) =>
    turn(10, envelope(b.accent, b.deep)) +
    turn(
      -6,
      rect(82, 178, 236, 160, b.base, 6) +
        path('M82 184 200 274 318 184Q318 178 312 178H88Q82 178 82 184Z', b.light) +
        line('M82 186 200 276 318 186', b.shade, 4) +
        circle(200, 270, 24, '#B8423B') +
        circle(200, 270, 15, '#9A322D') +
        path('M82 338l90-86M318 338l-90-86', b.shade) +
        line('M86 334l82-78M314 334l-82-78', b.shade, 3),
    ),
)

const envelope = (tone: string, deep: string) =>
  rect(82, 158, 236, 180, tone, 6) + line('M82 166 200 270 318 166', deep, 4, 0.4)

const stickyNotes = lying(
  (b) =>
    turn(10, rect(112, 168, 186, 186, b.shade, 3)) +
    turn(-4, rect(108, 160, 186, 186, b.accent, 3)) +
    turn(
      3,
      b.body('M104 150H290V296L250 336H104Z') +
        path('M290 296 250 336 254 300Z', b.deep, 0.6) +
        dim('M104 150h186v26H104z', 0.08) +
        line('M130 212h126M130 240h96M130 268h110', b.print, 6, 0.8),
    ),
)

const pencilPot = standing(
  (b) =>
    shadow(200, 404, 92) +
    turn(-10, standingPencil(152, b.accent), 170, 260) +
    turn(3, standingPencil(186, b.light), 200, 260) +
    turn(12, rect(228, 130, 20, 160, wood.base, 4) + path('M220 84q18-22 36 0v46h-36z', b.shade), 236, 260) +
    b.body('M122 228H278V384Q278 402 260 402H140Q122 402 122 384Z', dim('M236 220h44v190h-60q24-70 16-190z')) +
    ellipse(200, 228, 78, 13, b.light) +
    path('M132 230a68 9 0 0 1 136 0q-34 6-68 6t-68-6z', b.deep, 0.7) +
    gleam('M140 262v96', 9),
)

const standingPencil = (x: number, tone: string) =>
  path(`M${x} 128l14-38 14 38v150h-28z`, tone) +
  path(`M${x} 128l14-38 14 38z`, '#EBCDA0') +
  path(`M${x + 9} 104l5-14 5 14z`, rubber.base) +
  path(`M${x + 18} 128h10v150h-10z`, '#1B2030', 0.18)

const crayons = standing(
  (b) =>
    shadow(200, 404, 112) +
    ['#C9503F', '#E2A33B', '#5F9460', '#3D88B0', '#7A5AA0']
      .map((tone, at) => crayon(112 + at * 36, at % 2 ? 148 : 132, tone))
      .join('') +
    b.body(
      'M100 230Q200 262 300 230V388Q300 402 286 402H114Q100 402 100 388Z',
      dim('M258 220h50v190h-60q20-90 10-190z'),
    ) +
    circle(200, 320, 44, b.print) +
    path('M172 336q28-62 56-18-6 30-56 18z', b.accent) +
    stitches('M112 388h176', b.print, 3, 0.6),
)

const crayon = (x: number, y: number, tone: string) =>
  path(`M${x} ${y + 34}l10-34h10l10 34v90h-30z`, tone) +
  path(`M${x + 18} ${y + 34}h12v90h-12z`, '#1B2030', 0.15) +
  rect(x, y + 44, 30, 8, '#1B2030', 0, 0.25)

const globe = standing(
  (b) =>
    shadow(200, 404, 98) +
    path('M116 402q4-26 62-28v-24h44v24q58 2 62 28z', wood.base) +
    path('M200 350h22v24q58 2 62 28h-70z', wood.shade) +
    line('M132 106a130 130 0 1 0 178 176', brass.base, 11) +
    b.plain(
      'M86 228a114 114 0 1 0 228 0a114 114 0 1 0-228 0Z',
      b.base,
      path(
        'M120 130q60 10 70 40t40 26 6 60-54 20-30-50-60-10zM250 120q60 20 60 70l-40 10-30-40zM210 300q40-30 70-20l-20 60-50 10z',
        leaf.light,
      ) + dim('M250 110q80 60 30 170t-140 70h180V110z', 0.16),
    ) +
    gleam('M112 210q10-50 46-70', 8),
)

export const desk = {
  notebook,
  jotters,
  sketchbook,
  'fountain-pen': fountainPen,
  pencils,
  'pencil-case': pencilCase,
  ruler,
  calendar,
  card,
  'birthday-card': birthdayCard,
  'winter-card': winterCard,
  'gift-wrap': giftWrap,
  scissors,
  tape,
  'ink-bottle': inkBottle,
  folders,
  envelopes,
  'sticky-notes': stickyNotes,
  'pencil-pot': pencilPot,
  crayons,
  globe,
}
