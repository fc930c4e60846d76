import { circle, dim, disc, ellipse, gleam, line, path, rect, shadow, turn } from '../brush'
import { paper, rubber, wood } from '../materials'
import { hanging, low, lying, standing } from '../scenes'

const wheel = (x: number, y: number, r: number, hub: string) =>
  circle(x, y, r, rubber.base) +
  circle(x, y, Math.round(r * 0.55), hub) +
  circle(x, y, Math.round(r * 0.18), rubber.base)

const car = low(
  (b) =>
    shadow(200, 404, 162) +
    path('M116 276Q132 206 174 204H250Q284 206 306 276Z', b.light) +
    path('M136 274q12-50 42-52h26v52zM216 222h30q22 4 38 52h-68z', '#DCEBF0') +
    path('M136 274q12-50 42-52h6l-24 52zM216 274l20-52h10q4 0 8 3l-18 49z', '#FFFFFF', 0.6) +
    b.body(
      'M44 312Q44 272 88 270H312Q354 274 356 318V356Q356 366 346 366H54Q44 366 44 356Z',
      dim('M40 338h320v34H40z'),
    ) +
    rect(42, 320, 18, 16, '#F3CF6A', 6) +
    rect(342, 312, 16, 20, '#C9503F', 6) +
    line('M206 280v70', b.deep, 4, 0.5) +
    rect(222, 294, 26, 8, b.deep, 4) +
    wheel(120, 366, 38, b.accent) +
    wheel(284, 366, 38, b.accent),
)

const blocks = standing(
  (b) =>
    shadow(200, 404, 134) +
    cube(78, 298, b.base, '') +
    cube(190, 298, b.accent, '') +
    cube(136, 194, b.light, '') +
    path('M144 192 196 112 248 192Z', b.shade) +
    path('M196 112l52 80h-30z', '#1B2030', 0.18) +
    circle(130, 350, 26, b.print) +
    path('M242 324l28 48h-56z', paper.base) +
    path('M188 222h22v14h14v22h-14v14h-22v-14h-14v-22h14z', b.deep, 0.6) +
    rect(304, 330, 34, 72, wood.base, 4) +
    rect(322, 330, 16, 72, wood.shade, 4),
)

const cube = (x: number, y: number, tone: string, more: string) =>
  rect(x, y, 104, 104, tone, 8) + path(`M${x} ${y + 84}h104v12q0 8-8 8H${x + 8}q-8 0-8-8z`, '#1B2030', 0.14) + more

const puzzle = lying(
  (b) =>
    turn(-8, piece(104, 142, b.base)) +
    turn(9, piece(206, 150, b.accent), 260, 200) +
    turn(-5, piece(120, 256, b.light), 170, 310) +
    turn(14, piece(224, 264, b.shade), 280, 320),
)

const piece = (x: number, y: number, tone: string) => {
  const d = `M${x} ${y}h28q-8-26 14-28 22 2 14 28h32v32q28-8 30 12-2 22-30 12v34H${x + 56}q8-24-14-24-22 0-14 24H${x}V${y + 56}q24 8 24-12 0-18-24-12z`
  return (
    path(d, '#1B2030', 0.14).replace('<path', '<path transform="translate(4 6)"') +
    path(d, tone) +
    path(`M${x} ${y + 74}h88v16H${x}z`, '#1B2030', 0.1) +
    line(`M${x + 10} ${y + 12}h16`, '#FFFFFF', 5, 0.4)
  )
}

const ball = standing(
  (b) =>
    shadow(200, 402, 112) +
    b.plain(
      disc(200, 270, 132),
      b.base,
      path('M200 138q-90 60-60 264l60 10q-60-170 0-274z', b.print) +
        path('M200 138q70 110 0 274l70-10q70-180-70-264z', b.accent) +
        path('M68 270q10-90 132-132-50 60-60 150-6 60 10 114-80-40-82-132z', b.light) +
        dim('M262 150q110 90 20 220-50 50-140 30 190-60 120-250z', 0.17),
    ) +
    circle(200, 150, 20, b.print) +
    gleam('M100 236q14-40 48-62', 11),
)

const teddy = standing(
  (b) =>
    shadow(200, 404, 112) +
    circle(138, 116, 31, b.base) +
    circle(262, 116, 31, b.base) +
    circle(138, 116, 17, b.light) +
    circle(262, 116, 17, b.light) +
    ellipse(116, 290, 28, 54, b.shade) +
    ellipse(284, 290, 28, 54, b.shade) +
    b.body(
      'M200 210Q282 210 282 312T200 402 118 312 118 210 200 210Z',
      dim('M236 214q52 20 46 110-10 74-82 78 80-70 36-188z', 0.12),
    ) +
    ellipse(200, 322, 50, 56, b.light) +
    ellipse(142, 384, 38, 26, b.shade) +
    ellipse(258, 384, 38, 26, b.shade) +
    ellipse(142, 388, 20, 13, b.light) +
    ellipse(258, 388, 20, 13, b.light) +
    circle(200, 164, 76, b.base) +
    path('M236 98a76 76 0 0 1 0 132q50-60 0-132z', '#1B2030', 0.1) +
    ellipse(200, 190, 36, 29, b.light) +
    circle(170, 154, 7, rubber.shade) +
    circle(230, 154, 7, rubber.shade) +
    path('M188 176h24q0 16-12 18-12-2-12-18z', rubber.shade) +
    line('M200 194q0 14-14 14M200 194q0 14 14 14', rubber.shade, 4) +
    path('M200 240l-36-18v36zM200 240l36-18v36z', b.accent) +
    circle(200, 240, 9, b.accent),
)

const boat = standing(
  (b) =>
    shadow(200, 404, 126) +
    rect(194, 84, 12, 230, wood.base, 4) +
    b.body('M216 98Q316 180 322 290H216Z', dim('M250 130q66 70 72 160h-40q0-90-32-160z', 0.12)) +
    path('M184 126Q104 200 92 290h92z', b.print) +
    path('M184 200q-40 40-52 90h52z', '#1B2030', 0.07) +
    path('M206 84h44l-16 14 16 14h-44z', b.accent) +
    path('M60 314H340Q324 402 250 402H150Q76 402 60 314Z', wood.base) +
    path('M60 314h280q-4 22-12 40H72q-8-18-12-40z', b.shade) +
    path('M270 354h58q-22 48-78 48h-40q50-10 60-48z', wood.shade) +
    [130, 200, 270].map((x) => circle(x, 335, 9, b.print)).join(''),
)

const train = low(
  (b) =>
    shadow(200, 404, 168) +
    rect(30, 270, 106, 92, b.accent, 8) +
    path('M30 340h106v14q0 8-8 8H38q-8 0-8-8z', '#1B2030', 0.15) +
    path('M40 270q10-26 30-16 16-18 36-4 20-2 22 20z', wood.deep) +
    line('M136 346h28', wood.deep, 8) +
    b.body(
      'M160 200H246V264H330Q350 264 350 290V352Q350 362 340 362H170Q160 362 160 352Z',
      dim('M156 336h200v30H156z'),
    ) +
    rect(150, 184, 106, 20, b.deep, 8) +
    rect(178, 218, 50, 48, b.print, 6) +
    path('M286 264v-42h-12v-18h46v18h-12v42z', b.deep) +
    circle(334, 300, 11, '#F3CF6A') +
    circle(306, 178, 17, '#FFFFFF', 0.75) +
    circle(280, 150, 23, '#FFFFFF', 0.65) +
    wheel(60, 370, 27, b.light) +
    wheel(112, 370, 27, b.light) +
    wheel(196, 366, 33, b.light) +
    wheel(262, 370, 27, b.light) +
    wheel(320, 370, 27, b.light),
)

const kite = hanging(
  (b) =>
    b.body(
      'M206 56 318 186 182 356 88 170Z',
      path('M206 56 182 356 88 170Z', '#FFFFFF', 0.16) + dim('M318 186 182 356 196 176Z', 0.14),
    ) +
    line('M206 56 182 356M88 170l230 16', b.deep, 4, 0.6) +
    line('M182 356q-50 30-20 60t-10 62', b.deep, 4) +
    path('M162 384l-30-8 8 28zM162 384l30 8-22 18zM160 436l-32 2 16 24zM160 436l26-16 6 28z', b.accent),
)

const spinningTop = standing(
  (b) =>
    shadow(200, 404, 60) +
    turn(
      8,
      rect(188, 102, 24, 92, wood.base, 10) +
        circle(200, 104, 22, b.accent) +
        b.body(
          'M72 232Q88 186 200 186T328 232Q328 262 284 300L210 398H190L116 300Q72 262 72 232Z',
          dim('M262 190q60 10 66 42 0 30-44 68l-74 98h-10q90-110 62-208z'),
        ) +
        path('M76 244q124 50 248 0-8 22-30 44-94 34-188 0-22-22-30-44z', b.print) +
        path('M94 274q106 40 212 0l-22 26q-84 26-168 0z', b.accent) +
        gleam('M104 220q24-14 56-18', 8),
      200,
      400,
    ),
)

const cards = lying(
  (b) =>
    turn(-22, playingCard(b.accent, b.print, ''), 200, 440) +
    turn(-4, playingCard(b.shade, b.print, ''), 200, 440) +
    turn(
      15,
      rect(128, 116, 150, 220, paper.light, 14) +
        rect(140, 128, 126, 196, b.wall, 8) +
        path('M203 180q46 50 46 74-2 22-24 20-14-2-18-14l8 34h-24l8-34q-4 12-18 14-22 2-24-20 0-24 46-74z', b.base) +
        circle(156, 146, 8, b.accent) +
        circle(250, 306, 8, b.accent),
      200,
      440,
    ),
)

const playingCard = (tone: string, mark: string, more: string) =>
  rect(126, 110, 150, 220, paper.light, 14) +
  rect(138, 122, 126, 196, tone, 8) +
  line('M150 150l50 68 50-68M150 290l50-68 50 68M150 220h100', mark, 5, 0.8) +
  more

const pictureCards = lying(
  (b) =>
    turn(-22, playingCard(b.accent, b.print, ''), 200, 440) +
    turn(
      -4,
      pictured(
        b.light,
        path('M150 214q36-44 82 0l22-16v40l-22-14q-46 42-82-10z', b.deep) + circle(172, 212, 5, b.print),
      ),
      200,
      440,
    ) +
    turn(
      15,
      pictured(
        b.wall,
        path('M203 270q-46-14-52-62 10-30 52-32 42 2 52 32-6 48-52 62z', b.base) +
          line('M203 262v-78M203 262l-24-70M203 262l24-70M203 262l-42-46M203 262l42-46', b.print, 4, 0.8) +
          path('M190 262h26v14h-26z', b.shade),
      ),
      200,
      440,
    ),
)

const pictured = (tone: string, picture: string) =>
  rect(128, 116, 150, 220, paper.light, 14) + rect(140, 128, 126, 196, tone, 8) + picture

const boardGame = lying(
  (b) =>
    turn(
      -6,
      rect(80, 138, 250, 250, b.deep, 12) +
        b.body(
          'M72 130Q72 118 84 118H308Q320 118 320 130V354Q320 366 308 366H84Q72 366 72 354Z',
          dim('M72 340h248v26H72z'),
        ) +
        circle(196, 230, 80, b.print) +
        path('M136 258q15-14 30 0t30 0 30 0 30 0v24q-60 60-120 0z', b.light) +
        path('M144 250h104l-18 26h-68zM192 164h8v80h-8z', b.deep) +
        path('M204 172q44 30 42 70h-42zM188 184q-32 24-34 58h34z', b.accent),
    ) +
    turn(
      14,
      rect(268, 330, 62, 62, b.accent, 12) +
        circle(284, 346, 6, paper.light) +
        circle(299, 361, 6, paper.light) +
        circle(314, 376, 6, paper.light),
      299,
      361,
    ) +
    path('M118 412q-4-30 14-38-10-16 6-24 18 8 8 24 18 8 14 38z', b.base),
)

const cityBlocks = standing(
  (b) =>
    shadow(200, 404, 150) +
    gable(52, 282, b.base, b.shade, b.print) +
    gable(252, 268, b.accent, b.deep, b.print) +
    rect(152, 230, 96, 172, b.light, 4) +
    rect(224, 230, 24, 172, '#1B2030', 4, 0.13) +
    path('M152 230 200 96 248 230Z', '#5F8F83') +
    path('M200 96l48 134h-30z', '#1B2030', 0.18) +
    circle(200, 268, 19, b.print) +
    line('M200 268v-10M200 268h8', b.deep, 4) +
    rect(184, 352, 32, 50, b.deep, 14),
)

const gable = (x: number, y: number, tone: string, roof: string, pane: string) =>
  rect(x, y, 96, 402 - y, tone, 4) +
  path(`M${x} ${y}v-20h16v-22h16v-22h32v22h16v22h16v20z`, roof) +
  line(
    `M${x + 26} ${y + 24}v10M${x + 48} ${y + 24}v10M${x + 70} ${y + 24}v10M${x + 26} ${y + 62}v10M${x + 70} ${y + 62}v10`,
    pane,
    13,
  ) +
  path(`M${x + 72} ${y}h24v${402 - y}h-24z`, '#1B2030', 0.12)

const dice = lying(
  (b) =>
    turn(
      -14,
      rect(86, 150, 140, 140, b.base, 24) +
        path('M86 254h140v12q0 24-24 24h-92q-24 0-24-24z', '#1B2030', 0.13) +
        [
          [122, 186],
          [156, 220],
          [190, 254],
          [190, 186],
          [122, 254],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 12, b.print))
          .join(''),
    ) +
    turn(
      16,
      rect(196, 238, 116, 116, b.accent, 20) +
        path('M196 326h116v8q0 20-20 20h-76q-20 0-20-20z', '#1B2030', 0.13) +
        circle(226, 268, 10, paper.light) +
        circle(254, 296, 10, paper.light) +
        circle(282, 324, 10, paper.light),
      260,
      300,
    ),
)

const rings = standing(
  (b) =>
    shadow(200, 404, 122) +
    rect(190, 100, 20, 250, wood.base, 8) +
    circle(200, 104, 25, b.accent) +
    [
      [350, 118, b.base],
      [302, 100, b.accent],
      [254, 84, b.light],
      [206, 68, b.shade],
      [160, 52, b.print],
    ]
      .map(([y, half, tone]) => torus(Number(y), Number(half), String(tone)))
      .join('') +
    rect(74, 386, 252, 18, wood.shade, 8),
)

const torus = (y: number, half: number, tone: string) =>
  rect(200 - half, y - 12, half * 2, 48, tone, 24) +
  path(
    `M${200 - half + 12} ${y + 28}h${half * 2 - 24}q10-4 12-12v4q0 16-24 16H${200 - half + 24}q-18 0-22-12z`,
    '#1B2030',
    0.14,
  ) +
  line(`M${200 - half + 26} ${y + 2}h${half}`, '#FFFFFF', 6, 0.35)

const whale = low(
  (b) =>
    shadow(200, 404, 140) +
    line('M142 200q-4-40-34-42M142 200q4-44 36-44M142 200v-54', '#8FBAD0', 8) +
    path('M296 262q28-20 26-62 36 4 42 34-28 40-46 60z', b.shade) +
    path('M322 200q-34-16-52 14 22 30 36 28z', b.shade) +
    b.body(
      'M48 312Q48 214 160 212T318 282Q340 400 190 402 48 400 48 312Z',
      path('M40 322q90 54 290 14v70H40z', b.print) + dim('M250 230q60 20 66 60 10 90-90 110h-50q110-60 74-170z', 0.1),
    ) +
    line('M90 366q70 24 160 2M120 386q50 10 92 2', b.shade, 4, 0.5) +
    circle(110, 290, 9, rubber.shade) +
    circle(107, 287, 3, '#FFFFFF') +
    line('M64 324q20 16 40 14', b.deep, 5) +
    path('M184 340q40-10 56 34-44 12-56-34z', b.shade),
)

const xylophone = lying((b) =>
  turn(
    -10,
    path('M74 168 334 204V222L74 192ZM74 320 334 288V306L74 344Z', wood.base) +
      ['#C9503F', '#E08A3E', '#E6BE4A', '#5F9460', '#3D88B0', '#7A5AA0']
        .map(
          (tone, at) =>
            rect(84 + at * 42, 138 + at * 10, 32, 240 - at * 22, tone, 10) +
            circle(100 + at * 42, 158 + at * 10, 5, paper.light) +
            circle(100 + at * 42, 358 - at * 12, 5, paper.light),
        )
        .join('') +
      line('M150 424 292 128', wood.shade, 9) +
      circle(294, 122, 21, b.accent) +
      circle(288, 116, 6, '#FFFFFF', 0.4),
  ),
)

const skippingRope = lying(
  (b) =>
    line('M118 150Q40 330 150 352 240 362 210 260T250 160Q330 130 330 250 330 350 284 372', b.base, 13) +
    line('M118 150Q40 330 150 352 240 362 210 260T250 160Q330 130 330 250 330 350 284 372', b.light, 5, 0.6) +
    turn(
      18,
      rect(108, 66, 34, 100, wood.base, 14) + rect(126, 66, 16, 100, wood.shade, 8) + rect(108, 82, 34, 14, b.accent),
      125,
      120,
    ) +
    turn(
      38,
      rect(262, 344, 34, 100, wood.base, 14) +
        rect(280, 344, 16, 100, wood.shade, 8) +
        rect(262, 414, 34, 14, b.accent),
      280,
      390,
    ),
)

const dollhouse = standing(
  (b) =>
    shadow(200, 404, 124) +
    b.body('M96 212H304V402H96Z', '') +
    path('M200 92 70 216H330Z', b.shade) +
    path('M200 92l130 124h-70z', b.deep, 0.6) +
    rect(256, 108, 30, 62, b.deep) +
    rect(116, 236, 76, 66, b.print, 4) +
    rect(208, 236, 76, 66, b.print, 4) +
    line('M154 238v62M118 268h72M246 238v62M210 268h72', b.base, 5) +
    rect(116, 322, 76, 60, b.light, 4) +
    line('M116 350h76M154 324v58', b.base, 5) +
    path('M212 402v-60q0-26 34-26t34 26v60z', b.accent) +
    circle(268, 364, 6, b.print) +
    circle(200, 170, 20, b.print) +
    path('M112 388h84v14h-84z', '#5F9460'),
)

const marbles = lying(
  (b) =>
    turn(
      -10,
      b.body(
        'M104 200Q104 158 146 158H254Q296 158 296 200L318 372Q318 400 290 400H110Q82 400 82 372Z',
        dim('M260 160q36 4 36 40l22 172q0 28-28 28h-50q60-110 20-240z', 0.12),
      ) +
        path('M116 176q84 36 168 0l-10-52q-30 14-74 10-44 4-74-10z', b.light) +
        line('M112 176q88 38 176 0', b.accent, 9),
    ) +
    [
      [286, 366, 32, b.accent],
      [226, 408, 25, b.light],
      [330, 312, 22, b.deep],
    ]
      .map(([x, y, r, tone]) => marble(Number(x), Number(y), Number(r), String(tone)))
      .join(''),
)

const marble = (x: number, y: number, r: number, tone: string) =>
  circle(x, y, r, tone) +
  line(`M${x - r * 0.5} ${y + r * 0.4}q${r * 0.5} ${-r} ${r} ${-r * 0.7}`, paper.light, 6, 0.7) +
  circle(x - r * 0.35, y - r * 0.4, Math.round(r * 0.2), '#FFFFFF', 0.8)

export const toys = {
  car,
  blocks,
  'city-blocks': cityBlocks,
  puzzle,
  ball,
  teddy,
  boat,
  train,
  kite,
  'spinning-top': spinningTop,
  cards,
  'picture-cards': pictureCards,
  'board-game': boardGame,
  dice,
  rings,
  whale,
  xylophone,
  'skipping-rope': skippingRope,
  dollhouse,
  marbles,
}
