import type { Brush } from '../brush'
import { circle, dim, disc, ellipse, gleam, line, move, path, rect, ring, shadow, turn, vessel } from '../brush'
import { glass, leaf, rubber, steel, wood } from '../materials'
import { low, lying, standing } from '../scenes'

const steam = (x: number, y: number) =>
  line(`M${x} ${y}q-14-18 0-36t0-36M${x + 34} ${y + 6}q-12-16 0-32t0-32`, '#FFFFFF', 7, 0.65)

function cup(b: Brush, left: number, top: number, right: number, round: number, rim = b.light): string {
  const middle = (left + right) / 2
  const wide = (right - left) / 2
  const grip = top + (400 - top) * 0.2
  const drop = (400 - top) * 0.5
  return (
    shadow(middle + 12, 401, wide + 26) +
    line(`M${right - 6} ${grip}h22a${drop / 2} ${drop / 2} 0 0 1 0 ${drop}h-26`, b.shade, 22) +
    b.body(vessel(left, top, right, 400, round), dim(`M${right - 44} ${top}h44v230h-60q16-40 16-90z`)) +
    gleam(`M${left + 18} ${top + 44}v${(400 - top) * 0.42}`, 9) +
    ellipse(middle, top, wide, 19, rim) +
    ellipse(middle, top + 2, wide - 10, 13, b.deep)
  )
}

const mug = standing((b) => steam(165, 148) + cup(b, 100, 186, 258, 34) + ellipse(179, 191, 60, 8, '#6B4226'))

const tallMug = standing((b) => cup(b, 108, 140, 248, 30) + ellipse(178, 146, 52, 7, '#C79A6B'))

const enamelMug = standing(
  (b) =>
    cup(b, 98, 196, 262, 16, b.accent) +
    circle(128, 350, 3, b.deep, 0.5) +
    circle(212, 262, 4, b.deep, 0.5) +
    circle(170, 372, 3, b.deep, 0.5) +
    circle(146, 292, 2.5, b.deep, 0.5) +
    circle(198, 330, 2.5, b.deep, 0.5),
)

const espressoCup = standing(
  (b) =>
    steam(178, 190) +
    shadow(200, 404, 150) +
    path('M56 372H344Q330 402 270 404H130Q70 402 56 372Z', b.shade) +
    ellipse(200, 372, 144, 15, b.light) +
    ellipse(200, 373, 92, 8, b.shade) +
    line('M264 262h18a34 34 0 0 1 0 68h-34', b.shade, 17) +
    b.body('M122 236H272Q274 340 232 372H162Q120 340 122 236Z', dim('M236 230h40v150h-60q26-60 20-150z')) +
    gleam('M140 270q2 36 16 62', 8) +
    ellipse(197, 236, 75, 15, b.light) +
    ellipse(197, 238, 65, 10, '#8A5630') +
    ellipse(190, 238, 40, 5, '#C99863'),
)

const teacup = standing(
  (b) =>
    steam(182, 190) +
    shadow(200, 404, 160) +
    path('M44 376H356Q336 404 262 404H138Q64 404 44 376Z', b.shade) +
    ellipse(200, 376, 156, 14, b.light) +
    line('M288 262q56-16 54 24t-76 40', b.shade, 15) +
    b.body('M94 232H302Q300 334 246 374H150Q96 334 94 232Z', dim('M262 226h50q-10 120-66 150h-40q54-60 56-150z')) +
    gleam('M116 266q6 38 24 64', 9) +
    ellipse(198, 232, 104, 17, b.light) +
    ellipse(198, 234, 93, 12, '#B5652B') +
    ellipse(182, 235, 54, 6, '#CC8544'),
)

const plate = lying(
  (b) =>
    b.body(disc(200, 250, 156)) +
    ring(200, 250, 150, b.light, 6) +
    circle(200, 250, 104, b.shade) +
    circle(200, 250, 99, b.light) +
    circle(200, 250, 92, b.base) +
    path('M128 308a92 92 0 0 0 164-58 92 92 0 0 1-164 58z', '#1B2030', 0.1) +
    gleam('M146 206a70 70 0 0 1 50-26', 7, 0.45),
)

const plates = low(
  (b) =>
    shadow(200, 404, 160) +
    [0, 1, 2, 3, 4].map((i) => pressedPlate(i % 2 ? b.shade : b.base, b.light, 372 - i * 30)).join('') +
    pressedPlate(b.accent, b.light, 222) +
    ellipse(200, 222, 118, 10, b.deep, 0.25),
)

const pressedPlate = (tone: string, rim: string, y: number) =>
  path(`M48 ${y}H352Q330 ${y + 28} 262 ${y + 32}H138Q70 ${y + 28} 48 ${y}Z`, tone) + ellipse(200, y, 152, 14, rim)

const bowl = low(
  (b) =>
    shadow(200, 404, 110) +
    path('M146 376h108l8 26H138z', b.deep) +
    b.body('M60 236H340Q336 342 252 384H148Q64 342 60 236Z', dim('M284 230h66q-10 126-98 160h-40q76-60 72-160z')) +
    gleam('M88 272q8 40 36 68', 10) +
    ellipse(200, 236, 140, 25, b.light) +
    ellipse(200, 239, 126, 18, b.shade) +
    path('M76 246a126 18 0 0 0 248 0q-60-14-124-14t-124 14z', b.deep, 0.45),
)

const tumbler = standing(
  (b) =>
    shadow(200, 402, 86) +
    path('M116 138H284L270 384Q268 402 250 402H150Q132 402 130 384Z', glass.light, 0.6) +
    b.body('M122 236H278L269 382Q267 396 250 396H150Q133 396 131 382Z', dim('M246 230h40v180h-54z', 0.12)) +
    ellipse(200, 236, 78, 12, b.light) +
    path('M176 192l38-8 8 36-38 8z', '#FFFFFF', 0.6) +
    path('M146 212l30-4 6 30-30 4z', '#FFFFFF', 0.5) +
    line('M262 60L226 236', b.accent, 9) +
    ellipse(200, 138, 84, 14, glass.light, 0.75) +
    ellipse(200, 139, 74, 10, glass.shade, 0.5) +
    gleam('M138 176l8 180', 9, 0.7),
)

const wineGlass = standing(
  (b) =>
    shadow(200, 404, 74) +
    path('M128 402q2-14 64-18v-92h16v92q62 4 64 18z', glass.base) +
    line('M204 296v86', '#FFFFFF', 4, 0.8) +
    path('M122 100H278Q296 240 236 288 218 302 200 302T164 288Q104 240 122 100Z', glass.light, 0.62) +
    b.body(
      'M117 190H283Q280 254 234 286 218 297 200 297T166 286Q120 254 117 190Z',
      dim('M250 186h40q-6 80-70 112h-30q60-40 60-112z'),
    ) +
    ellipse(200, 190, 83, 12, b.light) +
    ellipse(200, 100, 78, 12, glass.light, 0.75) +
    ellipse(200, 101, 69, 8, glass.shade, 0.45) +
    gleam('M136 136q-6 60 12 102', 9, 0.75),
)

const carafe = standing(
  (b) =>
    shadow(200, 404, 104) +
    path(
      'M164 130V214Q100 254 100 330V378Q100 402 124 402H276Q300 402 300 378V330Q300 254 236 214V130Z',
      glass.light,
      0.66,
    ) +
    b.body(
      'M108 292H292Q296 310 296 330V376Q296 396 276 396H124Q104 396 104 376V330Q104 310 108 292Z',
      dim('M258 286h44v116h-60q16-60 16-116z', 0.12),
    ) +
    ellipse(200, 292, 92, 13, b.light) +
    rect(158, 122, 84, 12, glass.base, 6) +
    circle(200, 96, 34, wood.base) +
    path('M200 62a34 34 0 0 1 16 64 44 44 0 0 0-16-64z', wood.shade) +
    gleam('M176 150v66q-50 34-54 92', 9, 0.75),
)

const teapot = standing(
  (b) =>
    shadow(200, 404, 132) +
    line('M284 236q72-12 66 44t-72 68', b.shade, 20) +
    path('M112 300Q70 296 58 238L36 212Q56 198 78 210 88 256 122 258Z', b.shade) +
    b.body(
      'M96 296Q96 202 200 202T304 296Q304 374 256 400H144Q96 374 96 296Z',
      dim('M250 200q56 30 56 96-2 80-50 106h-60q90-80 54-202z'),
    ) +
    gleam('M124 306q-2-48 34-72', 10) +
    b.plain('M142 214Q150 178 200 178T258 214Q200 232 142 214Z', b.light, dim('M214 170h60v60h-50q10-30-10-60z', 0.1)) +
    circle(200, 164, 19, b.accent) +
    circle(194, 158, 6, '#FFFFFF', 0.4),
)

const jug = standing(
  (b) =>
    shadow(196, 404, 100) +
    line('M272 194q72-8 68 66t-76 84', b.shade, 20) +
    b.body(
      'M122 140 100 122Q118 112 134 112H268Q262 190 280 242T260 400H128Q92 310 114 250T122 140Z',
      dim('M232 108h44q-14 80 4 134t-20 160h-50q50-130 22-294z'),
    ) +
    gleam('M128 288q-4 46 14 82', 10) +
    path('M100 122Q118 110 134 110H268q-2 14-18 20H126z', b.light) +
    path('M126 130H250q-6 8-20 8H146q-14 0-20-8z', b.deep, 0.6),
)

const frenchPress = standing(
  (b) =>
    shadow(192, 404, 100) +
    line('M276 200h30q24 0 24 26v90q0 26-24 26h-30', rubber.base, 17) +
    rect(110, 166, 166, 226, glass.light, 10, 0.75) +
    rect(118, 236, 150, 150, '#5A3822', 8) +
    rect(118, 232, 150, 22, '#8C6140', 6) +
    rect(118, 216, 150, 12, steel.shade, 3) +
    line('M193 216V96', steel.base, 8) +
    path('M104 172Q108 128 193 128T282 172Z', b.base) +
    path('M210 128q68 2 72 44h-40q-4-34-32-44z', '#1B2030', 0.16) +
    circle(193, 92, 19, b.accent) +
    b.body('M100 366h186v24q0 12-12 12H112q-12 0-12-12z') +
    rect(104, 190, 178, 11, steel.base, 4) +
    rect(104, 300, 178, 11, steel.base, 4) +
    gleam('M132 262v80', 9, 0.5),
)

const dripper = standing(
  (b) =>
    shadow(200, 404, 98) +
    path('M152 276H248L292 372Q302 402 274 402H126Q98 402 108 372Z', glass.light, 0.7) +
    path('M128 334H272L287 372Q294 396 272 396H128Q106 396 113 372Z', '#5A3822') +
    ellipse(200, 334, 72, 9, '#8C6140') +
    rect(110, 254, 180, 18, b.shade, 9) +
    line('M268 168q56-4 50 34t-62 32', b.shade, 16) +
    path('M118 140 148 92H252L282 140Z', '#F8F3E8') +
    path('M232 92h20l30 48h-40z', '#E6DCCB') +
    b.body('M102 138H298L240 262H160Z', dim('M252 132h60l-70 136h-36z')) +
    gleam('M134 164l34 72', 9) +
    line('M200 276v42', '#5A3822', 5),
)

const mokaPot = standing(
  (b) =>
    shadow(196, 404, 96) +
    line('M266 158h34l22 22-14 96', rubber.base, 18) +
    path('M118 152 96 140 120 126Z', steel.shade) +
    b.plain(
      'M122 120H262L248 258H138Z',
      steel.base,
      path('M208 100h80v170h-84z', steel.shade) + path('M122 100h36l10 170h-50z', steel.light),
    ) +
    b.plain(
      'M134 290H256L284 402H108Z',
      b.base,
      dim('M206 280h90v130h-86z') + path('M130 280h34l-10 130h-56z', b.light),
    ) +
    rect(126, 256, 140, 36, b.deep, 6) +
    path('M118 120q8-30 74-30t74 30z', steel.shade) +
    circle(192, 80, 15, rubber.base),
)

const glassJar = standing(
  (b) =>
    shadow(200, 404, 96) +
    path('M112 176Q112 160 128 160H272Q288 160 288 176V380Q288 402 266 402H134Q112 402 112 380Z', glass.light, 0.68) +
    b.body(
      'M120 236Q160 222 200 238T280 232V378Q280 394 264 394H136Q120 394 120 378Z',
      dim('M246 226h40v170h-52q12-80 12-170z', 0.12),
    ) +
    rect(104, 112, 192, 52, wood.base, 12) +
    path('M240 112h44q12 0 12 12v28q0 12-12 12h-44z', wood.shade) +
    line('M122 130h92M122 146h64', wood.light, 3) +
    gleam('M134 196v152', 10, 0.7),
)

const eggCup = standing(
  (b) =>
    shadow(200, 404, 72) +
    path('M130 258Q134 128 200 128T270 258Z', '#F3DCC3') +
    path('M224 134q44 26 46 124h-44q20-70-2-124z', '#DDBE9E') +
    gleam('M156 218q4-38 22-58', 9, 0.6) +
    path('M178 330h44l30 58q4 14-12 14h-80q-16 0-12-14z', b.shade) +
    b.body('M112 248H288Q284 336 226 346H174Q116 336 112 248Z', dim('M244 244h50q-8 90-68 104h-30q48-30 48-104z')) +
    ellipse(200, 248, 88, 14, b.light) +
    path('M122 250a78 10 0 0 1 156 0q-40 8-78 8t-78-8z', '#F3DCC3') +
    path('M138 254Q150 196 200 196t62 58q-32 6-62 6t-62-6z', '#F3DCC3'),
)

const cakeStand = standing(
  (b) =>
    shadow(200, 404, 92) +
    path('M184 300h32l10 74q46 6 46 28H128q0-22 46-28z', b.shade) +
    path('M92 204q0-76 108-76t108 76v62H92z', '#9A6238') +
    path('M92 200q0-74 108-74t108 74q0 26-22 26t-22 12-24 12-22-20-26-6-22 30-28 4-26-14-22 4-14-22z', '#FBF1E2') +
    circle(200, 122, 15, b.accent) +
    circle(150, 136, 10, b.accent) +
    circle(252, 138, 10, b.accent) +
    line('M112 250h176', '#7C4B28', 6, 0.6) +
    b.body('M52 262H348Q340 304 262 306H138Q60 304 52 262Z') +
    ellipse(200, 262, 148, 12, b.light) +
    path('M92 250h216v12q-52 12-108 12T92 262z', '#9A6238'),
)

const tray = lying(
  (b) =>
    b.plain('M70 150Q70 128 92 128H308Q330 128 330 150V350Q330 372 308 372H92Q70 372 70 350Z', wood.base) +
    b.body('M86 158Q86 144 100 144H300Q314 144 314 158V342Q314 356 300 356H100Q86 356 86 342Z') +
    rect(60, 214, 22, 72, wood.shade, 10) +
    rect(318, 214, 22, 72, wood.shade, 10) +
    circle(158, 218, 48, b.light) +
    circle(158, 218, 36, '#7A4A2B') +
    ring(158, 218, 36, b.deep, 3, 0.4) +
    circle(250, 292, 34, '#F8F3E8') +
    circle(250, 292, 25, '#E6DCCB') +
    circle(246, 288, 14, '#D79B55'),
)

const cutlery = lying(
  (b) =>
    move(-82, 0, fork(b)) +
    move(
      4,
      0,
      path('M182 92Q216 96 214 180V262H182Z', steel.base) +
        path('M198 94q18 10 16 86v82h-16z', steel.shade) +
        handle(b),
    ) +
    move(
      88,
      0,
      ellipse(198, 148, 33, 54, steel.base) +
        ellipse(204, 152, 23, 42, steel.shade) +
        rect(191, 196, 14, 70, steel.base, 4) +
        handle(b),
    ),
)

const fork = (b: Brush) =>
  line('M178 98v60q0 32 20 32t20-32V98M198 98v90', steel.base, 9) + rect(191, 188, 14, 78, steel.base, 4) + handle(b)

const handle = (b: Brush) =>
  b.body('M182 262h32l6 124q0 20-22 20t-22-20z', dim('M200 256h26v160h-24z')) + circle(198, 380, 5, b.light)

const coasters = lying(
  (b) =>
    turn(-8, rect(96, 190, 170, 170, b.deep, 20)) +
    turn(5, rect(110, 168, 170, 170, b.shade, 20)) +
    b.body('M124 158Q124 140 142 140H282Q300 140 300 158V298Q300 316 282 316H142Q124 316 124 298Z') +
    ring(212, 228, 60, b.light, 7, 0.9) +
    circle(212, 228, 50, b.deep, 0.18),
)

const napkins = lying((b) =>
  turn(
    -8,
    path('M108 132H308V372H108Z', b.deep) +
      b.body('M98 120H298V360H98Z', dim('M198 120h100v240H198z', 0.08), b.shade) +
      b.body('M98 120H298V276L98 360Z') +
      line('M98 360 298 276', b.deep, 4, 0.35) +
      rect(90, 210, 218, 44, b.accent, 4) +
      path('M90 240h218v10q0 4-4 4H94q-4 0-4-4z', '#1B2030', 0.14) +
      line('M150 276q40-60 96-100M190 226q-28-10-34-34M216 200q24 4 38-6', leaf.shade, 6) +
      ellipse(252, 168, 14, 7, leaf.base) +
      ellipse(152, 184, 7, 13, leaf.base) +
      ellipse(262, 192, 13, 7, leaf.light),
  ),
)

const swingBottle = standing(
  (b) =>
    shadow(200, 404, 82) +
    path(
      'M170 108V196Q126 232 126 290V380Q126 402 148 402H252Q274 402 274 380V290Q274 232 230 196V108Z',
      glass.light,
      0.7,
    ) +
    b.body(
      'M132 270Q200 284 268 270 270 280 270 290V378Q270 396 252 396H148Q130 396 130 378V290Q130 280 132 270Z',
      dim('M240 264h36v140h-52q16-60 16-140z', 0.12),
    ) +
    line('M152 122l-16 66M248 122l16 66', steel.shade, 5) +
    rect(160, 100, 80, 18, steel.base, 8) +
    rect(170, 64, 60, 38, b.accent, 14) +
    path('M204 64h12q14 0 14 14v10q0 14-14 14h-12z', '#1B2030', 0.15) +
    gleam('M182 140v64q-34 30-36 72', 9, 0.75),
)

export const table = {
  mug,
  'tall-mug': tallMug,
  'enamel-mug': enamelMug,
  'espresso-cup': espressoCup,
  teacup,
  plate,
  plates,
  bowl,
  tumbler,
  'wine-glass': wineGlass,
  carafe,
  teapot,
  jug,
  'french-press': frenchPress,
  dripper,
  'moka-pot': mokaPot,
  'storage-jar': glassJar,
  'egg-cup': eggCup,
  'cake-stand': cakeStand,
  tray,
  cutlery,
  coasters,
  napkins,
  'swing-bottle': swingBottle,
}
