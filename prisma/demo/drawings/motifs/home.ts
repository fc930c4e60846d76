import type { Brush } from '../brush'
import {
  band,
  circle,
  dim,
  disc,
  ellipse,
  gleam,
  glow,
  line,
  mirrored,
  path,
  rect,
  ring,
  shadow,
  stitches,
  turn,
} from '../brush'
import { brass, glass, leaf, paper, rubber, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const flame = (x: number, y: number) =>
  circle(x, y - 22, 46, '#FFE7A8', 0.45) +
  path(`M${x} ${y}q-24-6-18-34 6-22 20-38 22 24 20 44-4 26-22 28z`, '#F3A93C') +
  path(`M${x} ${y}q-11-4-8-18 4-10 9-16 10 12 9 20-2 12-10 14z`, '#FFE7A8')

const candle = standing(
  (b) =>
    shadow(200, 404, 128) +
    path('M70 376H330Q322 402 284 402H116Q78 402 70 376Z', b.deep) +
    ellipse(200, 376, 130, 12, b.shade) +
    b.body('M136 200H264V374Q200 388 136 374Z', dim('M226 196h40v190h-60q26-80 20-190z')) +
    ellipse(200, 200, 64, 14, b.light) +
    path('M136 202q4 40 16 40t14-34zM240 210q2 60 12 60t12-64z', b.light) +
    line('M200 198v-22', rubber.base, 5) +
    flame(200, 178),
)

const jarCandle = standing(
  (b) =>
    shadow(200, 404, 102) +
    path('M104 196H296V374Q296 402 268 402H132Q104 402 104 374Z', glass.light, 0.72) +
    b.body(
      'M114 246Q200 262 286 246V372Q286 392 266 392H134Q114 392 114 372Z',
      dim('M250 240h40v160h-60q22-70 20-160z', 0.12),
    ) +
    ellipse(200, 248, 86, 12, b.light) +
    line('M200 248v-20', rubber.base, 5) +
    flame(200, 230) +
    rect(142, 290, 116, 74, paper.base, 6) +
    circle(200, 318, 14, b.accent) +
    rect(166, 342, 68, 6, b.deep, 3) +
    gleam('M122 218v150', 8, 0.7),
)

const candlestick = standing(
  (b) =>
    shadow(200, 404, 86) +
    path('M122 402q4-22 56-26l10-92h24l10 92q52 4 56 26z', brass.base) +
    path('M204 284h8l10 92q52 4 56 26h-66z', brass.shade) +
    ellipse(200, 322, 22, 10, brass.light) +
    path('M160 266h80l-16 24h-48z', brass.shade) +
    b.body('M180 138H220V268H180Z', dim('M206 130h20v140h-20z')) +
    line('M200 138v-10', rubber.base, 4) +
    flame(200, 128),
)

const vase = standing(
  (b) =>
    shadow(200, 404, 92) +
    line('M200 250Q196 160 172 96M204 250q10-90 52-132M196 250Q170 190 124 172', leaf.shade, 6) +
    path(
      'M184 172q-40 4-52-34 38-4 52 34zM214 190q36 14 60-16-34-22-60 16zM176 222q-40 20-62-10 32-26 62 10z',
      leaf.base,
    ) +
    [0, 72, 144, 216, 288].map((at) => turn(at, ellipse(170, 70, 13, 20, b.accent), 170, 94)).join('') +
    circle(170, 94, 13, brass.light) +
    circle(262, 112, 24, b.light) +
    circle(262, 112, 13, b.accent) +
    circle(118, 168, 20, paper.base) +
    circle(118, 168, 9, brass.base) +
    b.body(
      'M162 236H238Q232 268 262 296 296 330 270 382 260 402 236 402H164Q140 402 130 382 104 330 138 296 168 268 162 236Z',
      dim('M226 230h20q-6 40 24 66 34 40 2 92-10 16-50 18 60-70 4-176z'),
    ) +
    ellipse(200, 236, 38, 8, b.deep) +
    gleam('M146 322q-10 26 4 50', 9),
)

const bottleVase = standing(
  (b) =>
    shadow(200, 404, 88) +
    line('M196 190Q190 130 166 76M202 190q6-66 44-108', '#B08D57', 5) +
    [
      [166, 76],
      [158, 100],
      [178, 104],
      [184, 136],
      [246, 82],
      [228, 104],
      [248, 112],
      [216, 138],
      [204, 108],
    ]
      .map(([x = 0, y = 0], at) => ellipse(x, y, 11, 15, at % 2 ? b.accent : '#E7D3A8'))
      .join('') +
    b.body(
      'M178 182H222V240Q286 262 286 330 286 402 236 402H164Q114 402 114 330 114 262 178 240Z',
      dim('M214 180h12v58q64 24 64 94-2 72-60 74 66-90-16-160z'),
    ) +
    ellipse(200, 182, 22, 6, b.deep) +
    gleam('M136 320q2-34 30-52', 9),
)

const tableLamp = standing(
  (b) =>
    shadow(200, 404, 88) +
    path('M88 236 60 400H340L312 236Z', '#FFF6D8', 0.6) +
    path('M118 402q4-20 36-22h92q32 2 36 22z', wood.shade) +
    b.plain(
      'M172 270h56q38 44 20 86-10 26-20 30h-56q-10-4-20-30-18-42 20-86z',
      b.accent,
      dim('M214 266h60v130h-60q26-66 0-130z'),
    ) +
    rect(192, 228, 16, 46, brass.base) +
    b.body('M140 96H260L318 238Q200 258 82 238Z', dim('M232 90h30l66 158q-40 8-76 8 10-90-20-166z', 0.13)) +
    line('M82 240q118 18 236 0', b.light, 7) +
    line('M140 97h120', b.light, 7) +
    line('M238 252v46', brass.shade, 3) +
    circle(238, 302, 6, brass.base),
)

const pendantLamp = hanging(
  (b) =>
    band('M200 0V150', rubber.base, 6) +
    path('M96 308 40 500H360L304 308Z', '#FFF6D8', 0.8) +
    rect(180, 140, 40, 36, brass.base, 8) +
    circle(200, 316, 30, '#FFE9A9') +
    b.body('M172 170H228Q316 196 324 308H76Q84 196 172 170Z', dim('M222 168q96 26 106 146h-74q10-80-32-146z')) +
    rect(70, 302, 260, 14, b.light, 7) +
    gleam('M112 276q12-50 50-70', 9),
)

const blanket = standing(
  (b) =>
    shadow(200, 404, 150) +
    fold(b, 344, b.shade) +
    fold(b, 288, b.base) +
    fold(b, 232, b.shade) +
    b.body('M84 176H316Q344 176 344 204T316 232H84Q56 232 56 204T84 176Z') +
    path('M128 176h74v222q0 8-8 8h-58q-8 0-8-8z', b.light) +
    line('M148 190v200M182 190v200', b.print, 5, 0.75) +
    line('M130 410v14M146 410v14M162 410v14M178 410v14M194 410v14', b.light, 5),
)

const fold = (b: Brush, y: number, tone: string) =>
  b.body(
    `M84 ${y}H316Q344 ${y} 344 ${y + 28}T316 ${y + 56}H84Q56 ${y + 56} 56 ${y + 28}T84 ${y}Z`,
    dim(`M56 ${y + 40}h300v20H56z`, 0.1),
    tone,
  )

const cushion = standing(
  (b) =>
    shadow(200, 402, 146) +
    b.body(
      'M72 146Q200 168 328 146 344 150 340 168 322 270 342 384 344 402 324 402 200 380 76 402 56 402 58 384 78 270 60 168 56 150 72 146Z',
      dim('M290 140h60v270q-90-20-200 0 140-70 140-270z', 0.13),
    ) +
    stitches('M84 162q116 20 232 0M84 386q116-20 232 0', b.print, 3, 0.8) +
    line('M62 154 50 140M338 154l12-14M66 396l-12 10M334 396l12 10', b.accent, 10) +
    gleam('M96 200q10 60 4 130', 9, 0.25),
)

const rug = lying(
  (b) =>
    line(
      'M118 88V70M146 88V70M174 88V70M202 88V70M230 88V70M258 88V70M282 88V70M118 412v18M146 412v18M174 412v18M202 412v18M230 412v18M258 412v18M282 412v18',
      b.light,
      6,
    ) +
    b.body('M100 86H300V414H100Z') +
    path('M116 104h168v292H116z', b.deep, 0.22) +
    [160, 250, 340]
      .map(
        (y) => path(`M200 ${y - 42}l54 42-54 42-54-42z`, b.light) + path(`M200 ${y - 22}l28 22-28 22-28-22z`, b.accent),
      )
      .join('') +
    band('M100 96h200M100 404h200', b.accent, 6),
)

const doormat = lying(
  (b) =>
    b.body('M70 150Q70 138 82 138H318Q330 138 330 150V350Q330 362 318 362H82Q70 362 70 350Z') +
    rect(88, 156, 224, 188, b.light, 6, 0.35) +
    line('M100 300q24-22 50 0t50 0 50 0 50 0M100 326q24-22 50 0t50 0 50 0 50 0', b.print, 7) +
    path('M150 262l12 20h76l12-20zM196 178h8v76h-8z', b.print) +
    path('M208 182q44 24 42 66h-42zM192 196q-30 20-34 52h34z', b.print),
)

const basket = standing(
  (b) =>
    shadow(200, 404, 130) +
    line('M104 238Q92 168 146 172M296 238q12-70-42-66', wood.shade, 15) +
    path('M110 232Q120 176 176 188 196 150 246 178 296 190 290 232Z', b.accent) +
    path('M176 188q-8 24 4 44M246 178q-2 30 10 54', b.accent) +
    line('M176 190q-6 22 4 40M246 182q-2 26 8 48', '#1B2030', 4, 0.2) +
    b.body('M76 230H324L296 384Q292 402 274 402H126Q108 402 104 384Z') +
    [0, 1, 2, 3]
      .map((row) =>
        line(
          `M${86 + row * 7} ${262 + row * 36}q${19 - row} 15 ${38 - row * 2} 0t${38 - row * 2} 0 ${38 - row * 2} 0 ${38 - row * 2} 0 ${38 - row * 2} 0 ${38 - row * 2} 0`,
          b.deep,
          5,
          0.45,
        ),
      )
      .join('') +
    dim('M278 226h46l-32 160q-4 16-20 16h-60q54-70 66-176z') +
    rect(66, 218, 268, 24, b.light, 12),
)

const clock = hanging(
  (b) =>
    b.body(disc(200, 240, 140)) +
    circle(200, 240, 116, paper.light) +
    path('M118 322a116 116 0 0 0 198-82 116 116 0 0 1-198 82z', paper.shade) +
    Array.from({ length: 12 }, (_, at) => turn(at * 30, rect(196, 136, 8, at % 3 ? 14 : 26, b.deep, 4), 200, 240)).join(
      '',
    ) +
    line('M200 240V166', b.deep, 9) +
    line('M200 240l48 32', b.deep, 9) +
    line('M212 222l-44 66', b.accent, 4) +
    circle(200, 240, 11, b.accent),
)

const mirror = hanging(
  (b) =>
    line('M120 190 200 84l80 106', wood.deep, 7) +
    circle(200, 82, 11, brass.base) +
    b.body(disc(200, 278, 136)) +
    circle(200, 278, 112, '#DCEBF0') +
    path('M120 200a112 112 0 0 1 148-10L112 346a112 112 0 0 1 8-146zM286 206l12 16-150 156-18-12z', '#FFFFFF', 0.6) +
    ring(200, 278, 112, '#1B2030', 4, 0.15),
)

const frame = hanging(
  (b) =>
    rect(84, 84, 232, 316, wood.base, 4) +
    path('M316 84v316H84l14-14h204V98z', wood.shade) +
    rect(98, 98, 204, 288, paper.light) +
    b.plain(
      'M128 134H272V350H128Z',
      b.light,
      circle(228, 194, 28, b.accent) +
        path('M120 270q40-44 84-10t80-20v110H120z', b.base) +
        path('M120 306q50-36 90 0t70-6v60H120z', b.deep) +
        line('M140 332q12-8 24 0M190 340q12-8 24 0', b.print, 4),
    ),
)

const hooks = hanging(
  (b) =>
    rect(52, 176, 296, 56, wood.base, 10) +
    path('M52 212h296v10q0 10-10 10H62q-10 0-10-10z', wood.shade) +
    line('M74 194h70M190 192h100', wood.light, 4) +
    [100, 167, 233, 300].map((x, at) => hook(x, at % 2 ? b.accent : b.base)).join('') +
    line('M167 268q-22 36-10 70h52q8-34-34-70', b.deep, 5) +
    b.body('M128 330H212V404Q212 416 200 416H140Q128 416 128 404Z', dim('M186 326h30v100h-34z', 0.12)),
)

const hook = (x: number, tone: string) =>
  rect(x - 7, 206, 14, 40, brass.base, 7) + circle(x, 252, 17, tone) + circle(x - 5, 246, 5, '#FFFFFF', 0.45)

const stool = standing(
  (b) =>
    shadow(200, 404, 126) +
    path('M128 232h24l-32 170H98zM248 232h24l30 170h-22z', wood.shade) +
    path('M160 232h22l-14 170h-20zM218 232h22l12 170h-20z', wood.base) +
    rect(118, 318, 164, 14, wood.base, 7) +
    b.body(
      'M82 192Q82 176 98 176H302Q318 176 318 192V216Q318 240 294 240H106Q82 240 82 216Z',
      dim('M82 216h240v30H82z'),
    ) +
    ellipse(200, 180, 118, 12, b.light),
)

const diffuser = standing(
  (b) =>
    shadow(200, 404, 84) +
    line('M196 210 150 60M200 210l-8-160M204 210l44-148M206 214l74-120', wood.shade, 6) +
    path(
      'M176 204H224V240Q284 252 284 304V376Q284 402 258 402H142Q116 402 116 376V304Q116 252 176 240Z',
      glass.light,
      0.7,
    ) +
    b.body(
      'M126 304Q200 318 274 304V374Q274 392 256 392H144Q126 392 126 374Z',
      dim('M244 300h34v100h-50q18-44 16-100z', 0.12),
    ) +
    rect(170, 196, 60, 26, b.deep, 6) +
    rect(148, 284, 104, 74, paper.base, 4) +
    line('M200 346v-40M200 330l-14-12M200 322l14-12', leaf.shade, 4) +
    gleam('M134 292v80', 8, 0.7),
)

const lantern = standing(
  (b) =>
    shadow(200, 404, 92) +
    line('M156 156Q156 84 200 84t44 72', b.deep, 9) +
    path('M130 188h140l-26-36h-88z', b.shade) +
    rect(120, 184, 160, 18, b.base, 6) +
    rect(128, 200, 144, 176, '#FFF3D6') +
    glow('M128 200h60L128 330z', 0.7) +
    path('M172 300h56v76h-56z', paper.shade) +
    path('M172 300h30v76h-30z', paper.light) +
    flame(200, 298) +
    band('M134 200v176M266 200v176', b.base, 12) +
    line('M200 200v176', b.base, 5, 0.55) +
    rect(112, 372, 176, 30, b.base, 6) +
    rect(112, 388, 176, 14, b.deep, 6),
)

const bedLinen = low(
  (b) =>
    shadow(200, 404, 146) +
    b.body('M58 310H342V386Q342 402 326 402H74Q58 402 58 386Z', dim('M58 380h284v30H58z')) +
    b.body('M66 250H334Q342 250 342 258V316H58V258Q58 250 66 250Z', dim('M58 298h284v18H58z', 0.12), b.light) +
    path('M74 250Q70 158 104 160 200 176 296 160 330 158 326 250 200 234 74 250Z', b.print) +
    path('M270 162q60-14 56 88-40-6-80-8 34-30 24-80z', '#1B2030', 0.1) +
    rect(180, 244, 40, 158, b.accent) +
    path('M200 268q-40-34-48-6t48 6q40-34 48-6t-48 6z', b.accent) +
    circle(200, 268, 11, b.deep, 0.5),
)

const pouf = low(
  (b) =>
    shadow(200, 404, 150) +
    b.body(
      'M60 312Q60 222 200 222T340 312Q340 402 200 402T60 312Z',
      dim('M270 226q72 24 72 88-6 90-142 90 130-50 70-178z'),
    ) +
    mirrored(line('M200 230Q140 240 132 312t36 84M196 230Q88 246 84 318', b.deep, 4, 0.35)) +
    ellipse(200, 238, 50, 13, b.light) +
    circle(200, 236, 10, b.accent),
)

export const home = {
  candle,
  'jar-candle': jarCandle,
  candlestick,
  vase,
  'bottle-vase': bottleVase,
  'table-lamp': tableLamp,
  'pendant-lamp': pendantLamp,
  blanket,
  cushion,
  rug,
  doormat,
  basket,
  clock,
  mirror,
  frame,
  hooks,
  stool,
  diffuser,
  lantern,
  'bed-linen': bedLinen,
  pouf,
}
