import type { Brush } from '../brush'
import { band, circle, dim, ellipse, gleam, line, move, path, rect, shadow, stitches, turn } from '../brush'
import { brass, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const beanie = lying(
  (b) =>
    b.body('M82 300Q76 116 200 116T318 300Z', dim('M248 120q76 30 74 190h-70q30-110-4-190z', 0.13)) +
    line('M142 290q0-100 30-160M200 290V124M258 290q0-100-30-160', b.deep, 4, 0.35) +
    b.plain(
      'M70 284H330Q342 284 342 298V352Q342 366 330 366H70Q58 366 58 352V298Q58 284 70 284Z',
      b.shade,
      dim('M280 280h64v90h-80z', 0.12),
    ) +
    line(Array.from({ length: 12 }, (_, at) => `M${80 + at * 22} 298v54`).join(''), b.light, 5, 0.45) +
    rect(234, 308, 44, 36, b.accent, 4) +
    stitches('M242 326h28', b.print, 3),
)

const bobbleHat = lying(
  (b) =>
    b.body(
      'M88 308Q84 150 200 150T312 308Z',
      path('M84 246q20-14 37 0t37 0 37 0 37 0 37 0 46 2v26H80z', b.light) +
        path('M84 216l22-20 20 20 20-20 20 20 20-20 20 20 20-20 20 20 20-20 20 20 20-20v28H84z', b.accent) +
        dim('M248 152q70 30 68 160h-66q28-90-2-160z', 0.13),
    ) +
    b.plain('M76 296H324Q334 296 334 308V358Q334 370 324 370H76Q66 370 66 358V308Q66 296 76 296Z', b.shade) +
    line(Array.from({ length: 11 }, (_, at) => `M${90 + at * 22} 308v50`).join(''), b.light, 5, 0.45) +
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((at) => turn(at, ellipse(200, 96, 18, 24, at % 90 ? b.light : b.print), 200, 126))
      .join('') +
    circle(200, 126, 34, b.print),
)

const cap = lying((b) =>
  turn(
    -8,
    b.body('M84 290Q78 136 198 136T312 290Z', dim('M236 140q80 30 78 156h-64q30-90-14-156z', 0.13)) +
      line('M198 138v150M198 138q-72 40-66 152M198 138q72 40 66 152', b.deep, 4, 0.4) +
      circle(198, 134, 11, b.accent) +
      path('M84 286Q200 240 312 286 362 300 366 334 366 350 346 346 210 296 92 324 78 320 84 286Z', b.shade) +
      stitches('M100 306Q214 276 344 330', b.print, 3, 0.6) +
      rect(168, 196, 60, 50, b.print, 8) +
      path('M182 220h32l-6 12h-20zM196 202h4v16h-4zM202 204q12 6 12 14h-12z', b.deep),
  ),
)

const skipperCap = lying(
  (b) =>
    b.body(
      'M66 226Q70 148 200 148T334 226Q330 268 300 280H100Q70 268 66 226Z',
      dim('M262 154q72 20 72 72-4 42-34 54h-50q60-50 12-126z', 0.14),
    ) +
    line('M80 236q120 26 240 0', b.deep, 4, 0.4) +
    b.plain('M96 262H304L312 316Q200 336 88 316Z', b.shade, dim('M262 258h54v70h-66z', 0.14)) +
    line('M92 308q108 20 216 0', rubber.base, 12) +
    line('M98 296q102 18 204 0', brass.base, 7) +
    circle(100, 302, 9, brass.base) +
    circle(300, 302, 9, brass.base) +
    path('M94 320Q200 340 306 320 300 376 200 378T94 320Z', rubber.base) +
    path('M116 330q84 14 168 0-10 20-84 22t-84-22z', '#FFFFFF', 0.13),
)

const bucketHat = lying((b) =>
  turn(
    -8,
    b.body(
      'M128 250 66 330Q58 352 90 358 200 384 310 358 342 352 334 330L272 250Z',
      dim('M262 246h20l56 84q6 20-20 28l-60 10q40-50 4-122z', 0.12),
      b.shade,
    ) +
      line('M96 318q104 26 208 0M78 336q122 32 244 0', b.light, 3, 0.6) +
      b.body(
        'M132 258Q134 144 200 142T268 258Q200 282 132 258Z',
        dim('M226 144q40 16 42 114-22 8-50 10 26-60 8-124z', 0.13),
      ) +
      ellipse(200, 150, 44, 13, b.light) +
      stitches('M136 246q64 24 128 0', b.print, 3, 0.7) +
      circle(150, 214, 5, b.deep) +
      circle(164, 218, 5, b.deep),
  ),
)

const sunHat = lying((b) =>
  turn(
    -10,
    b.body(
      'M32 296Q60 236 200 236T368 296Q350 348 200 348T32 296Z',
      dim('M250 238q116 14 118 58-10 50-168 52 130-40 50-110z', 0.12),
    ) +
      b.body(
        'M110 284Q104 148 200 148T290 284Q200 316 110 284Z',
        dim('M228 150q66 20 62 136-30 12-64 14 30-80 2-150z', 0.13),
      ) +
      path('M108 252Q200 290 292 252V286Q200 318 108 286Z', b.accent) +
      path('M280 262l48 34-14 12-40-20z', b.accent) +
      line('M130 178q14-20 34-24', b.light, 6, 0.6),
  ),
)

const scarf = hanging(
  (b) =>
    b.body('M216 176H292L312 404H232Z', dim('M272 170h20l24 240h-24z', 0.13), b.shade) +
    line('M236 406v16M252 406v16M268 406v16M284 406v16M300 406v16', b.print, 5) +
    b.body('M118 166H202L190 380H104Z', dim('M176 166h26l-12 214h-26z', 0.1)) +
    band('M110 320h86M108 346h86', b.accent, 9) +
    line('M110 382v16M126 382v16M142 382v16M158 382v16M174 382v16', b.print, 5) +
    b.body(
      'M92 150Q92 98 200 98T308 150 270 206 200 212 130 206 92 150Z',
      dim('M92 160q20 40 108 44t108-44q-4 40-38 46-70 12-140 0-34-6-38-46z', 0.16),
    ) +
    path('M140 140q0-24 60-24t60 24q-20 16-60 16t-60-16z', b.deep),
)

const neckerchief = lying((b) =>
  turn(
    -6,
    b.body('M60 150H340L200 384Z', dim('M240 150h110L200 390z', 0.1)) +
      path('M86 166h228l-12 20H98z', b.print, 0.55) +
      line('M200 350 92 168M200 350l108-182', b.print, 5, 0.7) +
      path('M60 150h280l-10 16H70z', b.shade) +
      path(
        'M66 150Q22 128 30 112q30 0 48 34zM66 158q-32 22-26 44 30-6 42-38zM334 150q44-22 36-38-30 0-48 34zM334 158q32 22 26 44-30-6-42-38z',
        b.shade,
      ) +
      circle(66, 156, 13, b.deep) +
      circle(334, 156, 13, b.deep),
  ),
)

const gloves = lying(
  (b) =>
    move(-62, 0, turn(-8, glove(b))) + move(62, 6, turn(8, `<g transform="matrix(-1 0 0 1 400 0)">${glove(b)}</g>`)),
)

const glove = (b: Brush) =>
  line('M166 250V142M192 244V116M218 246V122M242 254V150', b.base, 23) +
  line('M158 316 126 262', b.base, 24) +
  b.body('M154 236H254V330Q254 342 244 348H166Q154 330 154 316Z') +
  path('M160 344h90l4 62h-98z', b.shade) +
  line('M172 350v52M190 350v52M208 350v52M226 350v52M242 350v52', b.light, 4, 0.5) +
  line('M180 270v46M204 270v52M228 270v46', b.deep, 4, 0.4)

const mittens = lying(
  (b) =>
    line('M138 386Q120 448 200 440T262 392', b.accent, 5) +
    move(-70, 0, turn(-6, mitten(b))) +
    move(70, 6, turn(6, `<g transform="matrix(-1 0 0 1 400 0)">${mitten(b)}</g>`)),
)

const mitten = (b: Brush) =>
  b.body('M146 330V180Q146 116 200 116T254 180V330ZM150 300Q118 280 112 236 108 214 126 210T150 240Z') +
  path('M146 270l18-16 18 16 18-16 18 16 18-16 18 16v18H146z', b.print) +
  path('M176 190l24-20 24 20-24 20z', b.accent) +
  rect(140, 324, 120, 62, b.shade, 8) +
  line('M158 334v42M178 334v42M198 334v42M218 334v42M238 334v42', b.light, 5, 0.5)

const socks = lying((b) => move(-36, -14, turn(-6, sock(b, b.shade))) + move(40, 14, turn(6, sock(b, b.base))))

const sock = (b: Brush, tone: string) =>
  b.body(
    'M152 92H244V256Q244 280 226 296L152 380Q122 410 96 386T100 336L146 270Q152 260 152 250Z',
    dim('M216 86h34v200l-96 104q-20 20-40 14 100-90 102-318z', 0.1),
    tone,
  ) +
  path('M152 92h92v40h-92z', b.light) +
  line('M168 98v28M188 98v28M208 98v28M228 98v28', tone, 4, 0.7) +
  path('M96 386q-22-22 4-50l14-20 52 48-14 16q-30 30-56 6z', b.accent) +
  path('M244 226v30q0 24-18 40l-14 15q-30-36 32-85z', b.accent)

const rubberBoots = standing((b) => shadow(196, 404, 140) + move(-52, -12, boot(b, b.shade)) + boot(b, b.base))

const boot = (b: Brush, tone: string) =>
  b.body(
    'M160 130H252L258 300Q262 330 306 338 342 344 342 386H164V300Z',
    dim('M226 126h34l4 180q4 26 44 32 34 8 34 52h-90q-4-150 8-264z', 0.13),
    tone,
  ) +
  path('M164 380h178v12q0 10-10 10H176q-12 0-12-12z', b.deep) +
  rect(154, 120, 104, 26, b.light, 8) +
  rect(172, 164, 14, 60, b.accent, 5) +
  gleam('M184 246v100', 8, 0.35)

const ankleBoots = low(
  (b) =>
    shadow(200, 404, 156) +
    b.body(
      'M110 186H232L238 270Q244 296 296 304 350 312 354 372H104V270Z',
      dim('M212 180h24l6 90q8 24 56 32 54 10 58 70H240q30-90-28-192z', 0.12),
    ) +
    path('M184 186h50l4 84h-40z', b.shade) +
    line('M198 206h30M200 228h30M202 250h32M214 274l28 10', b.print, 7) +
    path('M104 366h250v14q0 10-10 10H104z', rubber.light) +
    path('M100 386h254v10q0 8-8 8H206l-10-8h-20v8h-76z', rubber.base) +
    line('M128 186q-8-26 10-28t6 28', b.accent, 8) +
    stitches('M290 316q-26 20-22 48', b.print, 3, 0.6),
)

const sneakers = low(
  (b) =>
    shadow(200, 404, 162) +
    b.body(
      'M66 242Q66 222 86 226 116 236 146 218L166 204 242 268Q258 280 296 286 348 294 352 352H66Z',
      dim('M60 320h300v40H60z', 0.12),
    ) +
    path('M66 242q0-20 20-16 30 10 60-8l8 30q-40 30-88 20z', b.deep) +
    path('M296 286q52 8 56 66h-78q-4-46 22-66z', b.light) +
    line('M186 222l-26 30M206 240l-26 30M226 256l-26 30', b.print, 9) +
    path('M96 284q70 10 110 62h-44q-26-34-66-36z', b.accent) +
    path('M58 346h298q6 0 6 8v22q0 22-22 22H84q-28 0-28-28v-18q0-6 2-6z', '#FBF8F0') +
    path('M56 376h306q0 22-22 22H84q-26 0-28-22z', '#DDD6C8') +
    line('M64 362h290', b.accent, 5),
)

const slippers = lying((b) => move(-66, 0, turn(-5, slipper(b))) + move(66, 0, turn(5, slipper(b))))

const slipper = (b: Brush) =>
  path(
    'M200 96Q258 96 258 178 258 220 246 262 236 300 244 340 248 402 200 402T156 340Q164 300 154 262 142 220 142 178 142 96 200 96Z',
    b.light,
  ) +
  path('M200 250q34 0 34 90 0 48-34 48t-34-48q0-90 34-90z', b.print, 0.7) +
  b.body(
    'M200 92Q264 92 262 178 262 222 250 262 200 232 150 262 138 222 138 178 136 92 200 92Z',
    dim('M216 92q50 6 46 86 0 40-12 84-10-8-24-12 20-80-10-158z', 0.12),
  ) +
  line('M152 258q48-28 96 0', b.deep, 8) +
  circle(200, 150, 15, b.accent)

const headband = lying((b) =>
  turn(
    -8,
    path('M88 262Q92 160 200 160T312 262L290 262Q284 196 200 196T110 262Z', b.deep) +
      b.body(
        'M84 230Q200 290 316 230 326 280 314 322 200 374 86 322 74 280 84 230Z',
        dim('M270 250l46-20q10 50-2 92-30 14-60 18 30-40 16-90z', 0.12),
      ) +
      line('M88 254q112 54 224 0M86 280q114 54 228 0M88 304q112 52 224 0', b.light, 4, 0.4) +
      path('M176 256q24 10 48 0l8 100q-32 8-64 0z', b.shade),
  ),
)

const clogs = low(
  (b) =>
    shadow(204, 404, 152) +
    path('M64 356q6-22 40-26h230q16 10 12 42-4 28-24 28H244q-16-20-60-18l-4 20H88q-26-4-24-46z', wood.base) +
    path('M64 372h282q-4 28-24 28H244q-16-20-60-18l-4 20H88q-24-2-24-30z', wood.shade) +
    b.body(
      'M140 344Q150 236 226 226 340 232 346 344 250 364 140 344Z',
      dim('M270 236q74 26 76 108-40 8-80 8 40-50 4-116z', 0.13),
    ) +
    path('M92 330q20-16 54-6l-4 20q-30 2-50-14z', b.light) +
    path('M140 344q10-108 86-118-40 40-38 126-26 0-48-8z', b.deep, 0.35) +
    [168, 204, 240, 276, 312].map((x) => circle(x, 342, 5, brass.base)).join('') +
    line('M144 300Q86 272 84 318', b.shade, 15) +
    circle(148, 302, 8, brass.base),
)

const watch = standing(
  (b) =>
    shadow(200, 404, 60) +
    b.body('M168 84H232L240 190V310L232 404H168L160 310V190Z', dim('M212 80h30v330h-30z')) +
    line('M200 346v0M200 366v0M200 386v0', b.deep, 8) +
    circle(200, 250, 82, steel.base) +
    path('M258 192a82 82 0 0 1-116 116 82 82 0 0 0 116-116z', steel.shade) +
    rect(278, 240, 18, 20, steel.shade, 5) +
    circle(200, 250, 66, b.print) +
    line('M200 198v12M200 290v12M148 250h12M240 250h12', b.deep, 5) +
    line('M200 250v-34', b.deep, 7) +
    line('M200 250l28 18', b.deep, 6) +
    circle(200, 250, 6, b.accent),
)

export const wear = {
  beanie,
  'bobble-hat': bobbleHat,
  cap,
  'skipper-cap': skipperCap,
  'bucket-hat': bucketHat,
  'sun-hat': sunHat,
  scarf,
  neckerchief,
  gloves,
  mittens,
  socks,
  'rubber-boots': rubberBoots,
  'ankle-boots': ankleBoots,
  sneakers,
  slippers,
  headband,
  clogs,
  watch,
}
