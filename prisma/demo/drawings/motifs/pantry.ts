import type { Brush } from '../brush'
import { circle, dim, ellipse, gleam, line, path, rect, shadow, turn, vessel } from '../brush'
import { glass, leaf, paper, steel, wood } from '../materials'
import { low, lying, standing } from '../scenes'

const sprig = (x: number, y: number, tone: string) =>
  line(`M${x} ${y}v-44M${x} ${y - 14}l-16-14M${x} ${y - 14}l16-14M${x} ${y - 30}l-12-12M${x} ${y - 30}l12-12`, tone, 5)

const teaTin = standing(
  (b) =>
    shadow(200, 404, 92) +
    b.body(vessel(112, 168, 288, 402, 14), dim('M244 160h50v250h-60q24-110 10-250z')) +
    rect(106, 128, 188, 46, b.shade, 8) +
    rect(106, 162, 188, 12, b.deep, 4) +
    rect(168, 110, 64, 20, b.accent, 8) +
    circle(200, 286, 58, b.print) +
    sprig(200, 314, b.deep) +
    gleam('M130 196v180', 8, 0.35),
)

const teaBox = standing(
  (b) =>
    shadow(200, 404, 118) +
    path('M270 180l50-22v222l-50 22z', b.deep) +
    b.body('M92 180H270V402H92Z', '') +
    path('M92 180l50-22h178l-50 22z', b.light) +
    rect(118, 220, 126, 110, b.print, 6) +
    path('M146 264h56q0 44-28 44t-28-44zM202 270q22-4 20 12t-26 14', b.deep) +
    line('M164 252q-6-8 0-16M182 252q-6-8 0-16', b.accent, 5) +
    rect(118, 346, 126, 8, b.print, 4, 0.8) +
    rect(142, 364, 78, 7, b.print, 3, 0.55),
)

const coffeeBag = standing(
  (b) =>
    shadow(200, 404, 102) +
    b.body('M114 130H286L300 380Q302 402 280 402H120Q98 402 100 380Z', dim('M246 126h44l16 280h-70q34-130 10-280z')) +
    path('M110 96h180l4 40H106z', b.shade) +
    line('M112 116h176', b.deep, 4, 0.5) +
    rect(182, 84, 36, 40, steel.base, 4) +
    rect(146, 208, 108, 128, paper.base, 6) +
    turn(28, ellipse(200, 254, 22, 31, '#5A3822') + line('M200 228q-10 26 0 52', '#A97B55', 4), 200, 254) +
    rect(168, 300, 64, 7, b.deep, 3) +
    rect(178, 316, 44, 6, b.deep, 3, 0.5) +
    circle(200, 166, 9, b.deep, 0.6),
)

const chocolateBar = (b: Brush, piece: string, edge: string, gap: string) =>
  turn(
    -12,
    rect(122, 84, 156, 160, gap, 6) +
      [0, 1, 2]
        .map((row) =>
          [0, 1, 2]
            .map(
              (at) =>
                rect(130 + at * 48, 92 + row * 46, 42, 38, piece, 4) +
                path(`M${130 + at * 48} ${122 + row * 46}h42v8h-42z`, edge),
            )
            .join(''),
        )
        .join('') +
      path(
        'M112 210l14-14 14 14 14-14 14 14 14-14 14 14 14-14 14 14 14-14 14 14 14-14 14 14 14-14 14 14v40H112z',
        '#E8DFD0',
      ) +
      b.body('M112 230H288V410Q288 418 280 418H120Q112 418 112 410Z', dim('M250 226h40v200h-60q30-90 20-200z', 0.12)) +
      rect(142, 268, 116, 92, paper.base, 4) +
      path('M200 284q30 40 0 54-30-14 0-54z', b.accent) +
      rect(166, 346, 68, 5, b.deep, 2),
  )

const chocolate = lying((b) => chocolateBar(b, '#6B4229', '#40261A', '#52311F'))

const milkChocolate = lying((b) => chocolateBar(b, '#A66E44', '#7E4E2C', '#8F5B36'))

const whiteChocolate = lying((b) => chocolateBar(b, '#F8EBCB', '#DCC798', '#EAD8AE'))

const honeyJar = standing(
  (b) =>
    shadow(192, 404, 100) +
    jar('#E9A52F', '#C97F17', '#F6CB6B', b) +
    rect(120, 266, 144, 84, paper.base, 4) +
    path('M192 282l22 13v25l-22 13-22-13v-25z', b.accent) +
    line('M136 290h18M136 306h18M230 290h18M230 306h18', b.deep, 5, 0.5) +
    turn(
      24,
      rect(306, 160, 13, 190, wood.shade, 6) +
        rect(292, 330, 41, 62, wood.base, 18) +
        line('M296 346h33M294 361h37M296 376h33', wood.deep, 5),
      312,
      300,
    ),
)

const jamJar = standing(
  (b) =>
    shadow(200, 404, 100) +
    jar(b.base, b.deep, b.light, b) +
    path('M78 178q20-56 114-56t114 56l-16 18-18-12-20 14-20-14-20 14-20-14-20 14-20-14-20 14-20-14-18 12z', b.print) +
    line('M118 146q74-16 148 0M98 166q94-20 188 0M146 128l-10 48M192 122v56M238 128l10 48', b.accent, 4, 0.7) +
    line('M112 188q80 16 160 0', b.deep, 6) +
    rect(128, 268, 128, 84, paper.base, 4) +
    circle(178, 306, 15, b.accent) +
    circle(204, 310, 15, b.base) +
    line('M182 294q8-16 22-18', leaf.shade, 5) +
    rect(152, 332, 80, 6, b.deep, 3, 0.6),
)

const mustardJar = standing(
  (b) =>
    shadow(192, 404, 100) +
    jar('#CBA13B', '#8F6A1C', '#E2C06A', b) +
    [
      [120, 244],
      [156, 254],
      [206, 246],
      [244, 256],
      [132, 374],
      [180, 380],
      [226, 372],
      [262, 380],
      [112, 300],
      [272, 310],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 5, '#6B4A17', 0.75))
      .join('') +
    rect(126, 266, 132, 88, paper.base, 4) +
    circle(192, 300, 22, b.accent) +
    line('M180 308q12-30 26-12', paper.base, 5) +
    rect(156, 334, 72, 6, b.deep, 3, 0.6),
)

const jar = (fill: string, deep: string, light: string, b: Brush) =>
  path('M92 214Q92 190 116 190H268Q292 190 292 214V372Q292 402 262 402H122Q92 402 92 372Z', glass.light, 0.75) +
  b.plain(
    'M100 222H284V370Q284 394 260 394H124Q100 394 100 370Z',
    fill,
    path('M246 216h44v180h-60q26-80 16-180z', deep, 0.45) + path('M100 222h184v14H100z', light),
  ) +
  rect(96, 140, 192, 54, b.shade, 8) +
  line('M118 152v30M140 152v30M162 152v30M184 152v30M206 152v30M228 152v30M250 152v30', b.deep, 4, 0.35) +
  gleam('M112 250v110', 8, 0.6)

const pasta = standing(
  (b) =>
    shadow(200, 404, 92) +
    path('M116 150H284L294 380Q294 402 272 402H128Q106 402 106 380Z', glass.light, 0.65) +
    line(
      'M130 196v190M146 190v198M162 196v194M178 188v202M194 194v196M210 188v202M226 196v194M242 190v198M258 196v190M272 192v190',
      '#EBC77B',
      11,
    ) +
    line('M138 194v190M170 192v196M202 190v198M234 194v194M265 192v192', '#D5A950', 6) +
    path('M104 92h192l-12 64H116z', b.shade) +
    path('M104 92l16 14 16-14 16 14 16-14 16 14 16-14 16 14 16-14 16 14 16-14 16 14 16-14-4 26H108z', b.base) +
    b.body('M108 244H292L294 340H106Z', dim('M250 240h46v104h-56q16-50 10-104z', 0.12)) +
    rect(146, 266, 108, 52, paper.base, 4) +
    line('M166 284h68M180 300h40', b.deep, 6, 0.7) +
    gleam('M124 180v46M122 360v20', 8, 0.7),
)

const oliveOil = standing(
  (b) =>
    shadow(200, 404, 76) +
    rect(180, 60, 40, 44, b.deep, 6) +
    rect(184, 98, 32, 86, '#6E7C33') +
    path('M184 150V176Q132 200 132 250V376Q132 402 158 402H242Q268 402 268 376V250Q268 200 216 176V150Z', '#7D8B3A') +
    path('M216 104v72q52 24 52 74v126q0 26-26 26h-22q30-120 8-214-6-22-20-30V104z', '#4F5B22', 0.6) +
    rect(176, 96, 48, 18, b.shade, 4) +
    b.body('M132 254H268V356H132Z', '', paper.base) +
    rect(132, 254, 136, 10, b.accent) +
    line('M170 334q20-46 60-52', leaf.shade, 5) +
    ellipse(188, 296, 9, 16, leaf.base) +
    ellipse(222, 312, 16, 9, leaf.base) +
    ellipse(206, 328, 10, 12, b.base) +
    gleam('M192 116v56q-42 26-46 64', 7, 0.5),
)

const goldenOil = standing(
  (b) =>
    shadow(200, 404, 78) +
    rect(178, 64, 44, 44, b.deep, 6) +
    path(
      'M182 106H218V168Q274 196 274 250V372Q274 402 246 402H154Q126 402 126 372V250Q126 196 182 168Z',
      glass.light,
      0.8,
    ) +
    path('M188 176H212Q266 202 266 252V372Q266 394 244 394H156Q134 394 134 372V252Q134 202 188 176Z', '#E9B634') +
    path('M226 184q40 24 40 68v120q0 22-22 22h-22q32-110 4-210z', '#C48E1C', 0.6) +
    rect(126, 262, 148, 92, paper.base) +
    line('M200 344v-50', leaf.shade, 5) +
    [0, 72, 144, 216, 288].map((at) => turn(at, ellipse(200, 276, 8, 12, '#F0C22F'), 200, 290)).join('') +
    circle(200, 290, 7, b.base) +
    path('M200 336q-22-2-26-20 20 0 26 20zM200 330q22-2 26-20-20 0-26 20z', leaf.base) +
    gleam('M190 120v50q-42 26-46 64', 7, 0.7),
)

const cheese = lying(
  (b) =>
    turn(
      -8,
      path('M72 220 286 130Q340 150 344 236L72 272Z', '#F7DE8E') +
        path('M72 272 344 236V330Q344 340 334 342L82 364Q72 364 72 354Z', '#EDBE4C') +
        path('M344 236v94q0 10-10 12l-40 4q16-60 8-104z', '#D59F2C') +
        path('M286 130q54 20 58 106l-22 3q-4-70-52-102z', b.accent) +
        ellipse(130, 318, 25, 19, '#CF9A2B') +
        ellipse(206, 298, 16, 14, '#CF9A2B') +
        ellipse(262, 318, 19, 15, '#CF9A2B') +
        ellipse(218, 200, 27, 11, '#E3BA55') +
        ellipse(152, 228, 16, 7, '#E3BA55') +
        ellipse(278, 212, 13, 6, '#E3BA55'),
    ) +
    turn(
      16,
      rect(258, 344, 84, 24, b.base, 10) + path('M262 346 150 356Q138 380 172 384L262 368Z', steel.base),
      250,
      360,
    ),
)

const bread = low(
  (_b) =>
    shadow(200, 404, 150) +
    path('M48 376H352V390Q352 402 340 402H60Q48 402 48 390Z', wood.shade) +
    rect(48, 366, 304, 20, wood.base, 6) +
    path('M74 330Q66 218 200 214T326 330Q330 366 290 366H110Q70 366 74 330Z', '#B8743A') +
    path('M74 330Q66 218 200 214 230 214 254 222 120 232 118 366H110Q70 366 74 330Z', '#D29355') +
    path(
      'M128 292q-6-40 26-60 16 22 4 66zM188 288q-6-46 22-66 18 24 6 70zM250 292q-4-40 18-56 20 20 12 60z',
      '#F0D2A0',
    ) +
    path('M300 270q28 36 14 96h-40q36-40 26-96z', '#8F5527', 0.6),
)

const biscuits = standing(
  (b) =>
    shadow(200, 404, 128) +
    [
      [130, 196],
      [186, 176],
      [246, 190],
    ]
      .map(
        ([x = 0, y = 0]) =>
          circle(x, y, 46, '#CF9350') +
          circle(x, y, 38, '#E0AC6B') +
          circle(x - 14, y - 10, 6, '#6B4226') +
          circle(x + 12, y - 14, 7, '#6B4226') +
          circle(x + 2, y + 12, 6, '#6B4226'),
      )
      .join('') +
    b.body('M80 224H320V376Q320 402 294 402H106Q80 402 80 376Z', dim('M270 220h54v190h-76q36-90 22-190z')) +
    rect(72, 214, 256, 22, b.light, 8) +
    circle(200, 318, 56, b.print) +
    circle(200, 318, 40, b.accent) +
    line('M184 318h32M200 302v32M189 307l22 22M211 307l-22 22', b.print, 5) +
    gleam('M98 256v114', 9, 0.35),
)

const juice = standing(
  (b) =>
    shadow(200, 404, 78) +
    rect(174, 76, 52, 34, b.deep, 6) +
    path(
      'M178 108H222V166Q270 194 270 244V376Q270 402 244 402H156Q130 402 130 376V244Q130 194 178 166Z',
      glass.light,
      0.75,
    ) +
    b.plain(
      'M184 172H216Q262 198 262 246V374Q262 394 242 394H158Q138 394 138 374V246Q138 198 184 172Z',
      b.base,
      dim('M232 180q30 26 30 66v150h-48q34-110 18-216z', 0.13),
    ) +
    rect(130, 262, 140, 96, paper.base) +
    circle(200, 306, 28, b.accent) +
    circle(200, 306, 21, b.light) +
    line('M200 306v-18M200 306l16 9M200 306l-16 9', b.accent, 5) +
    rect(164, 342, 72, 6, b.deep, 3, 0.6) +
    gleam('M190 122v48q-36 26-38 66', 7, 0.7),
)

const sardines = lying((b) =>
  turn(
    -10,
    b.body('M52 214Q52 166 100 166H300Q348 166 348 214V290Q348 338 300 338H100Q52 338 52 290Z', '') +
      `<rect x="64" y="178" width="272" height="148" rx="38" fill="none" stroke="${b.light}" stroke-width="6"/>` +
      path('M92 238q48-44 118-14l34-22q0 22-6 36 6 14 6 36l-34-22q-70 30-118-14z', b.print) +
      path('M150 296q48-44 118-14l34-22q0 22-6 36 6 14 6 36l-34-22q-70 30-118-14z', b.accent) +
      circle(118, 234, 5, b.deep) +
      circle(176, 292, 5, b.deep) +
      line('M140 222q10 16 0 30M166 218q10 18 0 38M198 280q10 16 0 30M224 276q10 18 0 38', b.deep, 4, 0.5) +
      rect(288, 182, 44, 24, steel.base, 12) +
      rect(298, 188, 24, 12, b.base, 6),
  ),
)

const spices = standing(
  (b) =>
    shadow(200, 404, 156) +
    [
      [50, '#C9642F', b.accent],
      [154, '#D9A72E', b.base],
      [258, '#7D8B3A', b.deep],
    ]
      .map(([x, tone, mark]) => spiceJar(Number(x), String(tone), String(mark)))
      .join(''),
)

const spiceJar = (x: number, tone: string, mark: string) =>
  path(`M${x} 244q0-16 16-16h60q16 0 16 16v140q0 18-18 18H${x + 18}q-18 0-18-18z`, glass.light, 0.75) +
  path(`M${x + 7} 268q40-16 78 0v114q0 12-12 12H${x + 19}q-12 0-12-12z`, tone) +
  path(`M${x + 64} 262q12 2 21 6v114q0 12-12 12h-20q14-60 11-132z`, '#1B2030', 0.13) +
  rect(x + 4, 176, 84, 54, '#C79A66', 8) +
  path(`M${x + 62} 176h18q8 0 8 8v38q0 8-8 8h-18z`, '#A97C49') +
  rect(x + 16, 300, 60, 56, paper.base, 3) +
  circle(x + 46, 322, 10, mark) +
  rect(x + 28, 341, 36, 5, mark, 2, 0.6)

const flourBag = standing(
  (b) =>
    shadow(200, 404, 108) +
    b.plain(
      'M108 150Q150 142 200 146T292 150L302 390Q300 402 288 402H112Q100 402 98 390Z',
      paper.base,
      dim('M252 140h50l10 270h-80q40-140 20-270z', 0.1),
    ) +
    path('M108 150q-4-34 10-48 20 10 38 0 22 12 44 0 22 12 44 0 20 10 38 0 14 14 10 48-92-14-184 0z', paper.shade) +
    b.body('M102 226H297L301 350H98Z', dim('M258 220h46v136h-60q24-70 14-136z', 0.12)) +
    circle(200, 288, 44, b.print) +
    sprig(200, 316, b.deep) +
    line('M130 184h140', b.deep, 5, 0.5),
)

const beer = standing(
  (b) =>
    shadow(200, 404, 70) +
    rect(178, 56, 44, 22, b.accent, 5) +
    path('M182 76H218V172Q262 200 262 250V380Q262 402 240 402H160Q138 402 138 380V250Q138 200 182 172Z', '#6F4320') +
    path('M206 76h12v96q44 28 44 78v130q0 22-22 22h-20q30-110 4-214-14-20-18-112z', '#452810', 0.7) +
    b.body('M138 256H262V352H138Z', '', b.base) +
    path('M172 314q28-60 56-4zM196 262h7v44h-7z', b.print) +
    line('M164 326q12-10 24 0t24 0 24 0', b.print, 5) +
    b.body('M184 112H216V150H184Z', '', b.base) +
    gleam('M190 84v88q-38 26-40 68', 6, 0.45),
)

const giftBox = standing(
  (b) =>
    shadow(200, 404, 124) +
    b.body('M92 236H308V388Q308 402 294 402H106Q92 402 92 388Z', dim('M262 230h50v180h-70q36-80 20-180z', 0.13)) +
    b.body('M80 190H320V244H80Z', dim('M80 230h240v14H80z', 0.14), b.light) +
    rect(180, 190, 40, 212, b.accent) +
    path('M206 190h14v212h-14z', '#1B2030', 0.13) +
    path('M200 190q-84 4-84-44 4-40 46-22 34 18 38 66zM200 190q84 4 84-44-4-40-46-22-34 18-38 66z', b.accent) +
    path('M186 178q-46-4-46-30 2-16 22-8 20 10 24 38zM214 178q46-4 46-30-2-16-22-8-20 10-24 38z', '#1B2030', 0.25) +
    rect(184, 168, 32, 30, b.accent, 8),
)

const nuts = low(
  (b) =>
    shadow(200, 404, 120) +
    [
      [120, 250, -20],
      [170, 232, 14],
      [226, 238, -10],
      [274, 254, 24],
      [146, 274, 30],
      [204, 268, -24],
      [252, 280, 8],
    ]
      .map(([x = 0, y = 0, at = 0]) =>
        turn(
          at,
          path(`M${x - 24} ${y}q4-30 24-34 20 4 24 34-6 24-24 28-18-4-24-28z`, '#A86B38') +
            path(`M${x - 21} ${y - 8}q21-16 42 0-6-22-21-26-15 4-21 26z`, '#D2A06A'),
          x,
          y,
        ),
      )
      .join('') +
    b.body(
      'M68 282H332Q330 352 268 392 260 402 244 402H156Q140 402 132 392 70 352 68 282Z',
      dim('M280 276h54q-4 90-70 126h-44q66-50 60-126z'),
    ) +
    rect(60, 274, 280, 20, b.light, 10) +
    gleam('M92 314q8 30 30 52', 9),
)

export const pantry = {
  'tea-tin': teaTin,
  'tea-box': teaBox,
  'coffee-bag': coffeeBag,
  chocolate,
  'milk-chocolate': milkChocolate,
  'white-chocolate': whiteChocolate,
  'honey-jar': honeyJar,
  'jam-jar': jamJar,
  'mustard-jar': mustardJar,
  pasta,
  'olive-oil': oliveOil,
  'golden-oil': goldenOil,
  cheese,
  bread,
  biscuits,
  juice,
  sardines,
  spices,
  'flour-bag': flourBag,
  beer,
  'gift-box': giftBox,
  nuts,
}
