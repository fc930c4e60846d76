import type { Brush } from '../brush'
import { circle, dim, ellipse, gleam, line, path, rect, ring, shadow, turn } from '../brush'
import { brass, paper, rubber, steel, wood } from '../materials'
import { low, lying, standing } from '../scenes'

const headphones = standing(
  (b) =>
    shadow(200, 404, 120) +
    line('M96 300Q84 106 200 106T304 300', b.deep, 24) +
    line('M118 212Q132 116 200 116t82 96', b.light, 9) +
    rect(110, 250, 46, 140, rubber.base, 22) +
    rect(244, 250, 46, 140, rubber.base, 22) +
    b.body('M126 244V396H112Q66 392 66 320T112 244Z', '') +
    b.body('M274 244V396H288Q334 392 334 320T288 244Z', dim('M300 246q34 10 34 74-2 70-46 76h-14q50-60 26-150z')) +
    gleam('M84 330q0-44 20-60', 7) +
    circle(98, 320, 13, b.accent),
)

const earbuds = low(
  (b) =>
    shadow(200, 404, 112) +
    path('M96 300Q96 236 150 232H250Q304 236 304 300Z', b.light) +
    path('M110 296q2-46 44-50h92q42 4 44 50z', b.deep) +
    bud(150, b.print) +
    `<g transform="matrix(-1 0 0 1 400 0)">${bud(150, b.print)}</g>` +
    b.body('M92 300H308V352Q308 402 256 402H144Q92 402 92 352Z', dim('M256 296h54v110h-80q36-50 26-110z')) +
    circle(200, 352, 7, b.accent) +
    gleam('M112 324v36', 8),
)

const bud = (x: number, tone: string) =>
  rect(x - 8, 232, 20, 70, tone, 10) + ellipse(x + 8, 222, 27, 25, tone) + ellipse(x + 14, 226, 13, 13, '#1B2030', 0.28)

const speaker = standing(
  (b) =>
    shadow(200, 404, 104) +
    line('M160 126q40-44 80 0', wood.base, 12) +
    b.body(
      'M104 160Q104 124 140 124H260Q296 124 296 160V366Q296 402 260 402H140Q104 402 104 366Z',
      dim('M258 120q40 4 40 40v210q0 32-38 32h-30q50-130 28-282z'),
    ) +
    circle(200, 300, 72, b.deep) +
    circle(200, 300, 60, b.shade) +
    circle(200, 300, 42, b.deep) +
    circle(200, 300, 18, b.light) +
    circle(200, 184, 33, b.deep) +
    circle(200, 184, 21, b.light) +
    circle(266, 154, 8, b.accent) +
    line('M150 282q10-28 34-38', '#FFFFFF', 6, 0.3),
)

const radio = low(
  (b) =>
    shadow(200, 404, 156) +
    line('M284 226 330 110', steel.shade, 7) +
    circle(330, 108, 8, steel.deep) +
    line('M116 226q0-46 84-46t84 46', wood.base, 15) +
    b.body(
      'M52 250Q52 226 76 226H324Q348 226 348 250V370Q348 394 324 394H76Q52 394 52 370Z',
      dim('M52 362h296v34H52z'),
    ) +
    rect(84, 392, 34, 12, rubber.base, 4) +
    rect(282, 392, 34, 12, rubber.base, 4) +
    circle(134, 310, 60, b.print) +
    line('M94 286h80M82 302h104M82 318h104M94 334h80M112 270h44M112 350h44', b.deep, 6, 0.6) +
    rect(214, 252, 112, 46, paper.base, 6) +
    line('M228 284v-10M244 284v-16M260 284v-10M276 284v-16M292 284v-10M308 284v-16', b.deep, 3) +
    line('M268 258v34', b.accent, 4) +
    circle(240, 338, 21, b.light) +
    circle(298, 338, 21, b.light) +
    line('M240 338v-12M298 338l9-9', b.deep, 5),
)

const cable = lying(
  (b) =>
    [112, 90, 68].map((r, at) => ring(200, 250, r, at % 2 ? b.shade : b.base, 14)).join('') +
    ring(200, 250, 112, '#FFFFFF', 3, 0.35) +
    line('M200 138Q290 110 312 184M200 318q-80 40-110 90', b.base, 14) +
    turn(-14, plug(312, 184, b.light), 312, 184) +
    turn(24, plug(90, 404, b.light), 90, 404) +
    rect(182, 324, 36, 54, b.accent, 8) +
    line('M192 334v34M208 334v34', b.deep, 3, 0.4),
)

const plug = (x: number, y: number, tone: string) =>
  rect(x - 15, y - 4, 30, 48, tone, 7) +
  rect(x - 9, y + 44, 18, 20, steel.shade, 3) +
  line(`M${x - 5} ${y + 8}v20M${x + 5} ${y + 8}v20`, '#1B2030', 3, 0.2)

const charger = standing(
  (b) =>
    shadow(180, 404, 92) +
    line('M252 330q86 0 82-70t-60-80', b.accent, 10) +
    rect(242, 314, 40, 30, paper.base, 6) +
    rect(148, 118, 13, 70, steel.shade, 6) +
    rect(206, 118, 13, 70, steel.shade, 6) +
    b.body(
      'M104 214Q104 176 142 176H224Q262 176 262 214V364Q262 402 224 402H142Q104 402 104 364Z',
      dim('M226 172q38 6 38 42v150q0 38-40 38h-24q44-110 26-230z'),
    ) +
    path('M190 240l-44 62h30l-8 52 46-66h-32z', b.print) +
    gleam('M122 224v110', 8),
)

const powerBank = standing(
  (b) =>
    shadow(200, 404, 84) +
    line('M200 128V104q0-40 46-40 54 0 54 60v60', b.accent, 9) +
    rect(186, 110, 28, 32, paper.base, 5) +
    rect(286, 178, 28, 40, paper.base, 5) +
    b.body(
      'M122 164Q122 136 150 136H250Q278 136 278 164V374Q278 402 250 402H150Q122 402 122 374Z',
      dim('M244 132q36 2 36 32v210q0 30-32 30h-30q46-140 26-272z'),
    ) +
    [166, 188, 210].map((x) => circle(x, 364, 6, b.print)).join('') +
    circle(232, 364, 6, b.deep) +
    line('M150 200h100M150 218h70', b.print, 5, 0.5) +
    gleam('M140 170v150', 8),
)

const bell = standing(
  (b) =>
    shadow(200, 404, 106) +
    rect(150, 360, 100, 42, rubber.base, 14) +
    line('M64 384h272', steel.shade, 22) +
    rect(58, 372, 60, 24, rubber.base, 12) +
    rect(186, 310, 28, 60, steel.base, 4) +
    path('M284 322q40 4 44 34l-20 6q-10-18-36-16z', steel.deep) +
    b.body('M76 316Q76 178 200 178T324 316Z', dim('M244 184q80 30 80 132h-74q30-80-6-132z')) +
    rect(68, 308, 264, 20, b.light, 10) +
    circle(200, 178, 15, brass.base) +
    gleam('M104 288q6-56 52-80', 11) +
    line('M106 132 88 108M200 128V98M294 132l18-24', b.accent, 8),
)

const lamp = (b: Brush, glow: string, lens: string, core: string) =>
  path('M150 300 0 190V440Z', glow, 0.75) +
  shadow(236, 404, 84) +
  rect(216, 360, 46, 44, rubber.base, 8) +
  b.body('M168 236H290Q326 238 326 300T290 364H168Z', dim('M160 328h170q-8 34-40 36H160z')) +
  path('M140 226h34q8 0 8 8v132q0 8-8 8h-34q-10-74 0-148z', steel.base) +
  ellipse(144, 300, 25, 74, lens) +
  ellipse(140, 300, 14, 50, core) +
  rect(228, 226, 44, 14, b.accent, 7) +
  line('M210 262v76M232 262v76', b.deep, 5, 0.4)

const bikeLight = low((b) => lamp(b, '#FFF3C4', '#FFE9A0', '#FFFBE8'))

const rearLight = low((b) => lamp(b, '#F6B9AB', '#D8433A', '#F58A7A'))

const bikeLock = standing(
  (b) =>
    shadow(200, 404, 126) +
    line('M126 356V180Q126 100 200 100T274 180V356', b.base, 34) +
    line('M120 340V180q0-66 56-80', '#FFFFFF', 7, 0.25) +
    line('M284 350V180', b.deep, 7, 0.4) +
    b.body(
      'M74 336Q74 316 94 316H306Q326 316 326 336V382Q326 402 306 402H94Q74 402 74 382Z',
      dim('M74 368h252v34H74z'),
      b.shade,
    ) +
    rect(168, 306, 64, 106, b.deep, 10) +
    circle(200, 356, 17, steel.base) +
    rect(197, 346, 6, 20, rubber.base, 3) +
    rect(92, 340, 50, 10, b.accent, 5),
)

const lock = standing(
  (b) =>
    shadow(200, 404, 104) +
    line('M136 260V170Q136 96 200 96T264 170V260', steel.shade, 28) +
    line('M130 250v-80q0-66 60-72', steel.light, 7) +
    b.body(
      'M96 258Q96 236 118 236H282Q304 236 304 258V372Q304 402 274 402H126Q96 402 96 372Z',
      dim('M262 232h46v172h-66q40-90 20-172z'),
    ) +
    circle(200, 304, 25, b.deep) +
    path('M190 310h20l8 50h-36z', b.deep) +
    circle(200, 300, 10, b.light) +
    gleam('M116 264v90', 8),
)

const pump = standing(
  (b) =>
    shadow(200, 404, 104) +
    line('M216 352q100 10 96-80t-10-120', rubber.base, 11) +
    rect(286, 118, 32, 50, b.accent, 8) +
    line('M200 170V96', steel.shade, 13) +
    rect(122, 76, 156, 30, wood.base, 15) +
    path('M210 76h53q15 0 15 15t-15 15h-53z', wood.shade) +
    b.body('M172 166H228V376H172Z', dim('M210 160h24v220h-24z')) +
    rect(164, 156, 72, 22, b.deep, 6) +
    rect(164, 340, 72, 24, b.deep, 6) +
    circle(200, 300, 25, paper.base) +
    line('M200 300l10-14', b.accent, 4) +
    ring(200, 300, 25, b.deep, 4) +
    path('M104 402q4-30 50-30h92q46 0 50 30z', b.shade),
)

const bottle = standing(
  (b) =>
    shadow(200, 404, 74) +
    line('M176 92q0-40 24-40t24 40', rubber.base, 11) +
    rect(158, 84, 84, 50, rubber.light, 10) +
    path('M216 84h16q10 0 10 10v30q0 10-10 10h-16z', rubber.base) +
    rect(164, 132, 72, 14, steel.base) +
    b.body(
      'M164 146H236Q272 170 272 214V376Q272 402 246 402H154Q128 402 128 376V214Q128 170 164 146Z',
      dim('M232 144q42 26 42 70v162q0 26-28 28h-30q46-130 16-260z'),
    ) +
    gleam('M146 224v130', 9) +
    circle(206, 286, 30, b.print, 0.9) +
    path('M188 290h36l-7 12h-22zM204 262h5v26h-5zM211 264q12 8 12 22h-12z', b.deep),
)

const flask = standing(
  (b) =>
    shadow(186, 404, 84) +
    line('M252 206h34q20 0 20 22v90q0 22-20 22h-34', b.deep, 15) +
    path('M142 116Q142 84 176 84H200Q234 84 234 116V160H142Z', steel.base) +
    path('M206 84q28 2 28 32v44h-30q10-40 2-76z', steel.shade) +
    rect(132, 152, 112, 26, steel.light, 6) +
    b.body(
      'M120 206Q120 178 148 178H228Q256 178 256 206V382Q256 402 236 402H140Q120 402 120 382Z',
      dim('M220 174q38 2 38 32v176q0 22-24 22h-30q40-130 16-230z'),
    ) +
    rect(120, 352, 136, 14, steel.shade) +
    gleam('M138 220v106', 9) +
    line('M150 100v44', '#FFFFFF', 6, 0.6),
)

const lunchbox = low(
  (b) =>
    shadow(200, 404, 150) +
    b.body('M60 292H340V364Q340 402 302 402H98Q60 402 60 364Z', dim('M288 288h54v116h-80q36-50 26-116z')) +
    b.plain('M52 262Q52 234 80 234H320Q348 234 348 262V298H52Z', b.light, dim('M52 286h296v14H52z', 0.12)) +
    path('M176 280h48v46q0 14-24 14t-24-14z', b.accent) +
    rect(188, 300, 24, 10, '#1B2030', 5, 0.25) +
    line('M128 236q0-44 72-44t72 44', b.deep, 13) +
    gleam('M80 316v50', 8),
)

const torch = lying((b) =>
  turn(
    -42,
    path('M160 162 84 -30H316L240 162Z', '#FFF6D8', 0.9) +
      path('M150 164q50-22 100 0l6 66H144z', b.light) +
      path('M224 156l26 8 6 66h-36z', '#1B2030', 0.14) +
      ellipse(200, 164, 50, 13, '#FFE9A0') +
      path('M144 230h112l-22 44h-68z', b.shade) +
      b.body('M166 272H234V432Q234 446 220 446H180Q166 446 166 432Z', dim('M214 268h24v182h-24z')) +
      rect(186, 296, 28, 44, b.accent, 10) +
      line('M168 374h64M168 394h64M168 414h64', b.deep, 5, 0.5),
  ),
)

const helmet = low(
  (b) =>
    shadow(204, 404, 130) +
    line('M128 312q10 74 62 84 50-8 66-80', rubber.base, 9) +
    rect(176, 384, 34, 18, rubber.light, 6) +
    b.body(
      'M56 312Q60 168 204 168T348 296Q350 326 318 324L96 336Q58 338 56 312Z',
      dim('M262 180q86 30 86 116 0 30-30 28l-60 4q50-70 4-148z'),
    ) +
    path(
      'M118 210q30-26 66-30l-30 84-60 8q6-40 24-62zM208 180q34 2 60 20l-14 58-72 4zM288 214q30 26 36 72l-48 6z',
      b.deep,
    ) +
    line('M70 312q130 12 264-6', b.accent, 9) +
    gleam('M80 270q8-36 28-56', 7),
)

const pannier = standing(
  (b) =>
    shadow(200, 404, 112) +
    line('M160 120v-28h80v28', rubber.base, 12) +
    b.body('M108 180H292V374Q292 402 264 402H136Q108 402 108 374Z', dim('M252 176h44v230h-70q44-120 26-230z')) +
    b.plain(
      'M100 132Q100 116 116 116H284Q300 116 300 132V236Q200 262 100 236Z',
      b.shade,
      dim('M260 110h44v140h-60q24-70 16-140z', 0.12),
    ) +
    rect(140, 204, 22, 96, rubber.base, 4) +
    rect(238, 204, 22, 96, rubber.base, 4) +
    rect(134, 262, 34, 26, steel.base, 5) +
    rect(232, 262, 34, 26, steel.base, 5) +
    rect(146, 334, 108, 20, b.print, 4) +
    line('M116 380h168', b.accent, 7),
)

const knife = lying((b) =>
  turn(
    -26,
    path('M208 210 324 96Q344 100 332 124L236 236Z', steel.base) +
      path('M220 224 336 112q0 6-4 12l-96 112z', steel.shade) +
      path('M186 236 100 128Q90 132 94 146L164 250Z', steel.light) +
      b.body(
        'M100 226Q68 226 68 262T100 298H304Q336 298 336 262T304 226Z',
        dim('M68 270h270q-4 28-34 28H100q-28 0-32-28z'),
      ) +
      circle(104, 262, 11, brass.base) +
      circle(300, 262, 11, brass.base) +
      circle(202, 262, 15, b.print),
  ),
)

const compass = lying(
  (b) =>
    circle(200, 110, 24, brass.base) +
    circle(200, 110, 12, b.floor) +
    circle(200, 266, 134, brass.base) +
    path('M294 172a134 134 0 0 1-189 189 134 134 0 0 0 189-189z', brass.shade) +
    circle(200, 266, 112, b.base) +
    circle(200, 266, 94, paper.base) +
    Array.from({ length: 8 }, (_, at) => turn(at * 45, rect(197, 180, 6, at % 2 ? 12 : 22, b.deep, 3), 200, 266)).join(
      '',
    ) +
    turn(
      34,
      path('M200 188 218 266H182Z', b.accent) +
        path('M200 344 182 266h36z', b.deep) +
        path('M200 188l18 78h-18zM200 344l-18-78h18z', '#FFFFFF', 0.2),
      200,
      266,
    ) +
    circle(200, 266, 9, brass.light) +
    gleam('M120 240q10-38 40-54', 7, 0.6),
)

const picnicBlanket = lying((b) =>
  turn(
    -6,
    b.body(
      'M66 196Q66 166 96 166H304Q334 166 334 196V312Q334 342 304 342H96Q66 342 66 312Z',
      dim('M66 300h268v42H66z'),
    ) +
      line('M92 180q-20 72 0 148', b.deep, 5, 0.35) +
      rect(122, 156, 30, 196, b.accent, 4) +
      rect(248, 156, 30, 196, b.accent, 4) +
      rect(116, 236, 42, 34, brass.base, 6) +
      rect(242, 236, 42, 34, brass.base, 6) +
      line('M138 158q62-64 124 0', b.deep, 13),
  ),
)

const alarmClock = standing(
  (b) =>
    shadow(200, 404, 112) +
    line('M138 380l-18 22M262 380l18 22', b.deep, 17) +
    turn(-34, path('M152 138a48 40 0 0 1 96 0z', b.shade), 200, 270) +
    turn(34, path('M152 138a48 40 0 0 1 96 0z', b.shade), 200, 270) +
    line('M176 134q24-34 48 0', b.deep, 10) +
    circle(200, 270, 128, b.base) +
    path('M290 180a128 128 0 0 1-181 181 128 128 0 0 0 181-181z', '#1B2030', 0.15) +
    circle(200, 270, 100, paper.light) +
    Array.from({ length: 12 }, (_, at) => turn(at * 30, rect(197, 180, 6, at % 3 ? 10 : 20, b.deep, 3), 200, 270)).join(
      '',
    ) +
    line('M200 270l-40-24M200 270l30-52', b.deep, 8) +
    line('M200 270l14 56', b.accent, 4) +
    circle(200, 270, 9, b.accent),
)

const deskLamp = standing(
  (b) =>
    path('M222 214 90 402H330Z', '#FFF3C9', 0.5) +
    shadow(140, 404, 90) +
    path('M70 402q2-24 40-24h60q38 0 40 24z', b.shade) +
    line('M140 378 108 240 218 140', steel.shade, 13) +
    circle(108, 240, 15, brass.base) +
    circle(140, 376, 12, brass.base) +
    turn(
      -32,
      ellipse(250, 216, 40, 16, '#FFE9A0') +
        b.body(
          'M226 106Q226 94 250 94T274 106L318 206Q250 228 182 206Z',
          dim('M262 90h16l44 116q-30 12-50 12 10-70-10-128z'),
        ),
      250,
      150,
    ),
)

const hammock = lying(
  (b) =>
    line('M36 130 96 210M364 130 304 210M36 130l84 64M364 130l-84 64M36 130l60 120M364 130l-60 120', wood.deep, 4) +
    b.body(
      'M92 200Q200 300 308 200L326 280Q200 420 74 280Z',
      dim('M74 280q126 140 252 0l-4-20q-122 120-244 0z', 0.12),
    ) +
    line('M92 200Q200 300 308 200', b.light, 9) +
    line('M74 280q126 140 252 0', b.accent, 7) +
    line('M90 302v20M130 334v20M170 350v20M230 350v20M270 334v20M310 302v20', b.accent, 4) +
    circle(36, 130, 13, brass.base) +
    circle(364, 130, 13, brass.base),
)

export const outdoors = {
  headphones,
  earbuds,
  speaker,
  radio,
  cable,
  charger,
  'power-bank': powerBank,
  'bicycle-bell': bell,
  'bike-light': bikeLight,
  'rear-light': rearLight,
  'bike-lock': bikeLock,
  lock,
  pump,
  bottle,
  flask,
  lunchbox,
  torch,
  helmet,
  pannier,
  'pocket-knife': knife,
  compass,
  'picnic-blanket': picnicBlanket,
  'alarm-clock': alarmClock,
  'desk-lamp': deskLamp,
  hammock,
}
