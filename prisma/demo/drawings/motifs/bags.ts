import { band, circle, dim, ellipse, gleam, line, path, rect, ring, shadow, stitches, turn } from '../brush'
import { brass, rubber, steel, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const backpack = standing(
  (b) =>
    shadow(200, 404, 120) +
    line('M166 126V98q0-18 34-18t34 18v28', b.deep, 13) +
    path('M86 330Q66 250 112 200V396H100Q88 396 86 330ZM314 330Q334 250 288 200V396h12q12 0 14-66z', b.deep) +
    b.body(
      'M102 206Q102 112 200 112T298 206V374Q298 402 270 402H130Q102 402 102 374Z',
      dim('M256 120q46 26 46 90v200h-66q40-120 20-290z'),
    ) +
    line('M128 220q2-82 72-82t72 82', b.deep, 6, 0.5) +
    b.body(
      'M126 284Q126 268 142 268H258Q274 268 274 284V362Q274 384 252 384H148Q126 384 126 362Z',
      dim('M126 356h148v30H126z'),
      b.light,
    ) +
    line('M142 290h116', b.deep, 6) +
    rect(232, 286, 12, 30, brass.base, 5) +
    rect(162, 178, 76, 42, b.accent, 6) +
    stitches('M170 199h60', b.print, 3),
)

const rolltop = standing(
  (b) =>
    shadow(200, 404, 112) +
    path('M92 330q-14-70 22-140v210h-8q-12 0-14-70zM308 330q14-70-22-140v210h8q12 0 14-70z', b.deep) +
    b.body('M108 156H292L304 378Q304 402 280 402H120Q96 402 96 378Z', dim('M254 150h50v260h-70q34-120 20-260z')) +
    rect(94, 112, 212, 56, b.shade, 26) +
    line('M112 140h176', b.deep, 5, 0.6) +
    rect(118, 104, 26, 130, b.accent) +
    rect(256, 104, 26, 130, b.accent) +
    rect(112, 216, 38, 28, steel.base, 5) +
    rect(250, 216, 38, 28, steel.base, 5) +
    path('M128 290h144v76q0 16-16 16H144q-16 0-16-16z', b.shade) +
    line('M128 292h144', b.light, 6) +
    rect(176, 322, 48, 26, b.print, 4, 0.85),
)

const tote = hanging(
  (b) =>
    line('M150 214Q146 92 200 92t50 122', b.deep, 13) +
    b.body(
      'M102 200H298L314 404Q314 416 302 416H98Q86 416 86 404Z',
      dim('M270 196h40l12 230h-70q34-110 18-230z', 0.12),
    ) +
    line('M146 238V206M254 238V206', b.deep, 13) +
    path('M124 330q40-30 76 0t76 0v20q-40 26-76 0t-76 0z', b.accent, 0) +
    circle(200, 312, 54, b.print) +
    path('M160 322h80l-14 26h-52zM196 262h7v54h-7z', b.accent) +
    path('M207 266q34 20 30 48h-30zM192 278q-24 14-26 36h26z', b.accent),
)

const wallet = lying((b) =>
  turn(
    -10,
    rect(86, 160, 236, 190, b.deep, 18) +
      rect(108, 140, 150, 90, '#E9E2D0', 8) +
      rect(120, 148, 150, 90, b.accent, 8) +
      rect(132, 162, 32, 22, brass.light, 4) +
      b.body('M78 176H304Q322 176 322 194V332Q322 350 304 350H96Q78 350 78 332Z', dim('M78 326h250v30H78z')) +
      stitches('M92 190h216M92 336h216', b.print, 3, 0.7) +
      path('M322 236h-58q-24 0-24 26t24 26h58z', b.shade) +
      circle(268, 262, 11, brass.base),
  ),
)

const umbrella = hanging(
  (b) =>
    line('M200 236V396q0 34 34 34t34-30', wood.base, 12) +
    line('M200 96V74', brass.base, 8) +
    b.body(
      'M46 250Q58 96 200 96T354 250Q328 224 302 250 276 224 252 250 226 224 200 250 174 224 148 250 124 224 98 250 72 224 46 250Z',
      path('M200 96Q128 130 148 250 124 224 98 250 72 224 46 250 58 96 200 96Z', '#FFFFFF', 0.14) +
        dim('M200 96q72 34 52 154 24-26 50 0 26-26 52 0Q342 96 200 96z', 0.12),
    ) +
    line('M200 98Q130 140 148 248M200 98q70 42 52 150', b.deep, 3, 0.45),
)

const foldedUmbrella = standing(
  (b) =>
    shadow(200, 404, 48) +
    line('M200 176v-64q0-30 28-30t26 28', wood.base, 13) +
    b.body(
      'M172 176H228Q252 260 238 330L206 402H194L162 330Q148 260 172 176Z',
      dim('M208 170h30q20 90 4 160l-36 80h-8q30-110 10-240z'),
    ) +
    line('M186 180q-14 110 10 216M216 180q12 110-8 200', b.deep, 4, 0.5) +
    rect(152, 246, 96, 20, b.accent, 8) +
    circle(226, 256, 6, brass.base) +
    rect(164, 166, 72, 18, b.deep, 8),
)

const shoulderBag = hanging(
  (b) =>
    line('M96 230Q60 78 200 78t104 152', b.deep, 11) +
    b.body('M80 222H320V356Q320 396 280 396H120Q80 396 80 356Z', dim('M280 216h44v190h-80q46-70 36-190z')) +
    b.body(
      'M76 212Q76 200 88 200H312Q324 200 324 212V268Q324 324 200 324T76 268Z',
      dim('M290 196h40q6 110-110 130 80-40 70-130z', 0.14),
      b.light,
    ) +
    stitches('M92 270q8 38 108 38t108-38', b.deep, 3, 0.6) +
    rect(180, 290, 40, 54, brass.base, 10) +
    rect(190, 302, 20, 30, brass.shade, 6),
)

const weekender = low(
  (b) =>
    shadow(200, 404, 156) +
    line('M130 240Q126 140 200 140t70 100', b.deep, 13) +
    b.body(
      'M48 268Q48 222 94 222H306Q352 222 352 268V376Q352 402 326 402H74Q48 402 48 376Z',
      dim('M48 368h304v40H48z'),
    ) +
    line('M72 234h256', b.deep, 6, 0.6) +
    rect(112, 222, 26, 180, b.accent) +
    rect(262, 222, 26, 180, b.accent) +
    path('M48 300q40 10 40 102H74q-26 0-26-26zM352 300q-40 10-40 102h14q26 0 26-26z', b.deep, 0.5) +
    rect(110, 214, 30, 34, brass.base, 6) +
    rect(260, 214, 30, 34, brass.base, 6) +
    rect(176, 300, 48, 34, b.light, 6),
)

const suitcase = standing(
  (b) =>
    shadow(200, 404, 112) +
    line('M160 150V72h80v78', steel.shade, 9) +
    rect(150, 62, 100, 22, rubber.base, 11) +
    rect(124, 384, 34, 20, rubber.shade, 8) +
    rect(242, 384, 34, 20, rubber.shade, 8) +
    b.body(
      'M100 162Q100 138 124 138H276Q300 138 300 162V368Q300 392 276 392H124Q100 392 100 368Z',
      dim('M262 130h44v270h-64q34-120 20-270z'),
    ) +
    line('M146 160v210M182 160v210M218 160v210M254 160v210', b.deep, 6, 0.35) +
    rect(160, 138, 80, 20, b.deep, 8) +
    rect(178, 236, 44, 60, b.accent, 6) +
    circle(200, 252, 8, b.print) +
    gleam('M118 176v130', 8, 0.35),
)

const cardboardCase = low(
  (b) =>
    shadow(200, 404, 140) +
    line('M160 204v-24q0-14 14-14h52q14 0 14 14v24', wood.base, 14) +
    b.body(
      'M60 226Q60 202 84 202H316Q340 202 340 226V378Q340 402 316 402H84Q60 402 60 378Z',
      dim('M60 370h280v32H60z'),
    ) +
    line('M62 280h276', b.deep, 6, 0.4) +
    path(
      'M60 236v-10q0-24 24-24h22q-4 30-46 34zM340 236v-10q0-24-24-24h-22q4 30 46 34zM60 366v12q0 24 24 24h22q-4-32-46-36zM340 366v12q0 24-24 24h-22q4-32 46-36z',
      steel.base,
    ) +
    rect(112, 262, 34, 38, brass.base, 6) +
    rect(254, 262, 34, 38, brass.base, 6) +
    circle(200, 342, 30, b.print) +
    path('M200 362q-34-22-24-38 12-12 24 4 12-16 24-4 10 16-24 38z', b.accent),
)

const belt = lying(
  (b) =>
    ring(200, 260, 106, b.base, 40) +
    ring(200, 260, 124, b.deep, 4, 0.35) +
    ring(200, 260, 88, b.deep, 4, 0.35) +
    b.body('M74 240H250Q290 240 332 262 290 284 250 284H74Z', dim('M74 270h260v20H74z')) +
    [230, 256, 282].map((x) => circle(x, 262, 5, b.deep)).join('') +
    rect(84, 222, 66, 80, brass.base, 14) +
    rect(100, 238, 34, 48, b.shade, 6) +
    line('M100 262h54', brass.light, 8),
)

const keyring = lying(
  (b) =>
    ring(200, 132, 40, steel.shade, 10) +
    turn(
      20,
      circle(196, 210, 34, brass.base) +
        circle(196, 206, 13, b.floor) +
        path('M184 238h24v128l-12 14-12-14z', brass.base) +
        path('M208 290h18v16h-18zM208 320h14v16h-14z', brass.base) +
        path('M200 242h8v124l-8 10z', brass.shade),
      200,
      160,
    ) +
    turn(
      -20,
      b.body(
        'M160 190Q160 170 180 170H222Q242 170 242 190V360Q242 400 201 400T160 360Z',
        dim('M214 160h34v250h-54q32-110 20-250z'),
      ) +
        stitches('M174 196v160q4 30 27 30', b.print, 3, 0.8) +
        circle(201, 192, 9, steel.base),
      200,
      160,
    ),
)

const sunglasses = lying((b) =>
  turn(
    -10,
    line('M64 222 40 168M336 222l24-54', b.deep, 12) +
      line('M176 236q24-18 48 0', b.deep, 13) +
      b.body('M58 212Q120 196 184 218 190 306 124 306 58 302 58 212Z') +
      b.body('M342 212Q280 196 216 218 210 306 276 306 342 302 342 212Z') +
      path('M72 222q52-12 98 6 0 64-48 64-50-6-50-70zM328 222q-52-12-98 6 0 64 48 64 50-6 50-70z', '#2A3540') +
      path('M84 230l34-6-34 46zM242 234l34-10-34 50z', '#FFFFFF', 0.35),
  ),
)

const washBag = low(
  (b) =>
    shadow(200, 404, 130) +
    line('M300 262q50-10 48 40t-46 30', b.deep, 11) +
    b.body(
      'M76 282Q82 234 130 234H270Q318 234 324 282L330 374Q330 402 302 402H98Q70 402 70 374Z',
      dim('M70 362h260v44H70z'),
    ) +
    path('M84 262q10-28 46-28h140q36 0 46 28z', b.deep) +
    line('M104 256h180', brass.base, 5) +
    rect(270, 250, 13, 38, brass.base, 6) +
    rect(160, 312, 80, 44, b.light, 6) +
    line('M176 334h48', b.deep, 5, 0.6) +
    ellipse(120, 300, 10, 16, '#FFFFFF', 0.2),
)

const cardHolder = lying((b) =>
  turn(
    12,
    rect(128, 96, 146, 120, brass.light, 8) +
      rect(122, 118, 152, 120, b.accent, 8) +
      rect(138, 136, 30, 22, brass.light, 4) +
      b.body('M108 168H292V384Q292 402 274 402H126Q108 402 108 384Z', dim('M250 160h50v250h-74q42-110 24-250z')) +
      band('M108 236h184M108 292h184', b.deep, 4, 0.5) +
      stitches('M120 180v200q0 10 10 10h140q10 0 10-10V180', b.print, 3, 0.6) +
      circle(200, 346, 16, b.shade),
  ),
)

export const bags = {
  backpack,
  rolltop,
  tote,
  wallet,
  umbrella,
  'folded-umbrella': foldedUmbrella,
  'shoulder-bag': shoulderBag,
  weekender,
  suitcase,
  'cardboard-case': cardboardCase,
  belt,
  keyring,
  sunglasses,
  'wash-bag': washBag,
  'card-holder': cardHolder,
}
