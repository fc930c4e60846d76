import { circle, dim, line, path, rect, stitches } from '../brush'
import { brass, steel, wood } from '../materials'
import { hanging, lying } from '../scenes'

const hanger = (y: number) =>
  line(`M200 ${y}V${y - 18}q0-12 10-14t12-14-14-16-14 10`, steel.deep, 6) +
  line(`M112 ${y + 40}Q190 ${y} 200 ${y}T288 ${y + 40}`, wood.base, 15)

const sides = dim('M262 100h80v340H242q34-150 20-340z', 0.11)

const tShirt = lying(
  (b) =>
    path('M160 122a40 26 0 0 0 80 0l-8-8h-64z', b.deep) +
    b.body(
      'M158 116Q200 172 242 116L284 132 348 202 302 244 282 226V388Q282 398 272 398H128Q118 398 118 388V226L98 244 52 202 116 132Z',
      sides + line('M118 226v-22M282 226v-22', b.deep, 4, 0.5),
    ) +
    line('M158 118Q200 172 242 118', b.light, 9),
)

const longSleeve = lying(
  (b) =>
    path('M156 120a44 22 0 0 0 88 0l-10-8h-68z', b.deep) +
    b.body(
      'M154 114Q200 156 246 114L286 130Q306 140 314 168L358 348 312 360 284 252V398H116V252L88 360 42 348 86 168Q94 140 114 130Z',
      sides,
    ) +
    line('M116 252l6-60M284 252l-6-60', b.deep, 4, 0.5) +
    line('M154 116Q200 158 246 116', b.light, 9) +
    line('M44 346l46 12M356 346l-46 12', b.light, 10),
)

const shirt = lying(
  (b) =>
    path('M160 110h80v40h-80z', b.deep) +
    b.body(
      'M152 112 200 156 248 112 288 130Q306 140 314 166L356 344 310 356 284 256V386Q240 408 200 396T116 386V256L90 356 44 344 86 166Q94 140 112 130Z',
      sides,
    ) +
    path('M152 104 200 154 172 190 138 124ZM248 104 200 154 228 190 262 124Z', b.light) +
    line('M200 156v240', b.deep, 3, 0.5) +
    [192, 234, 276, 318, 360].map((y) => circle(207, y, 5, b.print)).join('') +
    path('M226 218h46v40q-22 16-46 0z', b.shade) +
    line('M116 256l5-54M284 256l-5-54', b.deep, 4, 0.45) +
    line('M46 340l46 12M354 340l-46 12', b.light, 10),
)

const sweater = lying(
  (b) =>
    path('M158 118a42 20 0 0 0 84 0v-12h-84z', b.deep) +
    b.body(
      'M152 112Q200 146 248 112L290 130Q312 142 320 170L362 352 312 366 288 270V384H112V270L88 366 38 352 80 170Q88 142 110 130Z',
      sides,
    ) +
    line('M112 268l6-66M288 268l-6-66', b.deep, 4, 0.5) +
    line('M152 112Q200 148 248 112', b.light, 15) +
    path('M112 382h176v26H112zM34 350l56 15-5 18-56-15zM366 350l-56 15 5 18 56-15z', b.shade) +
    line('M128 386v18M148 386v18M168 386v18M188 386v18M208 386v18M228 386v18M248 386v18M268 386v18', b.light, 4, 0.7),
)

const cableSweater = lying(
  (b) =>
    sweater.paint(b) +
    line('M176 170q24 20 0 40t0 40 0 40 0 40 0 40M224 170q-24 20 0 40t0 40 0 40 0 40 0 40', b.deep, 5, 0.4) +
    line('M200 160v218M146 190v188M254 190v188', b.light, 5, 0.6) +
    line('M74 230l20 90M326 230l-20 90', b.light, 5, 0.6),
)

const troyer = lying(
  (b) =>
    path('M158 118a42 20 0 0 0 84 0v-30h-84z', b.deep) +
    sweater.paint(b) +
    b.plain('M146 108 152 76Q200 92 248 76L254 108 206 146V226H194V146Z', b.shade) +
    line('M166 90v22M182 94v30M218 94v30M234 90v22', b.light, 5, 0.6) +
    line('M200 96V232', brass.base, 6) +
    rect(194, 226, 12, 24, brass.base, 5),
)

const cardigan = lying(
  (b) =>
    path('M162 116h76l-38 130z', b.deep) +
    b.body('M156 110 200 244 200 404H112V270L88 366 38 352 80 170Q88 142 110 130Z') +
    b.body(
      'M244 110 200 244V404H288V270L312 366 362 352 320 170Q312 142 290 130Z',
      dim('M252 100h120v310H244q30-150 8-310z', 0.11),
    ) +
    line('M156 112 200 244V400M244 112 200 244', b.light, 13) +
    [266, 302, 338, 374].map((y) => circle(200, y, 7, b.accent)).join('') +
    path('M112 386h176v22H112z', b.shade) +
    path('M128 312h46v44h-46zM226 312h46v44h-46z', b.shade) +
    line('M128 312h46M226 312h46', b.light, 6),
)

const raincoat = hanging(
  (b) =>
    path('M122 166Q112 50 200 50T278 166L200 200Z', b.shade) +
    path('M148 156Q142 78 200 78T252 156L200 190Z', b.deep) +
    b.body(
      'M136 152Q200 206 264 152L292 166Q312 180 318 210L346 352 300 362 286 290 294 432H106L114 290 100 362 54 352 82 210Q88 180 108 166Z',
      dim('M262 140h90v300H240q34-150 22-300z', 0.12),
    ) +
    line('M200 180V430', b.deep, 4, 0.5) +
    [214, 264, 314, 364].map((y) => line(`M190 ${y}h20`, b.accent, 9)).join('') +
    path('M124 316h54v14h-54zM222 316h54v14h-54z', b.shade) +
    line('M114 290l6-70M286 290l-6-70', b.deep, 4, 0.45) +
    path('M54 350l46 10-3 16-46-10zM346 350l-46 10 3 16 46-10z', b.shade),
)

const jacket = hanging(
  (b) =>
    hanger(108) +
    path('M160 128h80l-40 60z', b.deep) +
    b.body(
      'M152 124 200 170 248 124 290 142Q312 154 318 182L348 356 300 366 284 270V410H116V270L100 366 52 356 82 182Q88 154 110 142Z',
      dim('M262 110h90v310H240q34-150 22-310z', 0.12),
    ) +
    path('M152 120 200 170 178 214 132 136ZM248 120 200 170 222 214 268 136Z', b.shade) +
    line('M200 172V408', brass.base, 5) +
    rect(194, 182, 12, 26, brass.base, 5) +
    path('M128 222h48v50h-48zM224 222h48v50h-48z', b.shade) +
    path('M124 216h56v20q-28 14-56 0zM220 216h56v20q-28 14-56 0z', b.light) +
    circle(152, 234, 5, brass.base) +
    circle(248, 234, 5, brass.base) +
    path('M116 392h168v20H116z', b.shade) +
    stitches('M124 386h152', b.print, 2.5, 0.6) +
    path('M52 352l48 10-2 16-48-10zM348 352l-48 10 2 16 48-10z', b.shade),
)

const hoodie = lying(
  (b) =>
    path('M122 140Q112 36 200 36T278 140L200 190Z', b.shade) +
    path('M150 136Q146 66 200 66T250 136L200 176Z', b.deep) +
    b.body(
      'M134 128Q200 190 266 128L292 142Q314 154 320 182L358 350 310 362 288 272V400H112V272L90 362 42 350 80 182Q86 154 108 142Z',
      sides,
    ) +
    line('M180 168v56M220 168v48', b.print, 5) +
    path('M138 322h124l22 62H116z', b.shade) +
    line('M138 322h124M138 324l-18 52M262 324l18 52', b.deep, 4, 0.4) +
    path('M112 386h176v24H112zM40 346l52 14-5 16-52-14zM360 346l-52 14 5 16 52-14z', b.shade),
)

const trousers = lying(
  (b) =>
    b.body('M126 84H274L304 408H222L200 200 178 408H96Z', dim('M226 84h60l26 330h-60q10-160-26-330z', 0.12)) +
    path('M126 84h148l3 26H123z', b.shade) +
    line('M200 110v56q0 14-16 20', b.deep, 4, 0.5) +
    line('M132 116q4 34-14 46M268 116q-4 34 14 46', b.deep, 4, 0.5) +
    line('M152 84v24M248 84v24M200 84v20', b.deep, 7) +
    circle(200, 97, 6, brass.base) +
    line('M98 392l82 2M302 392l-82 2', b.light, 9) +
    line('M152 180 138 380M248 180l14 200', b.light, 3, 0.5),
)

const dress = hanging(
  (b) =>
    hanger(96) +
    path('M166 112h68v30h-68z', b.deep) +
    b.body(
      'M142 110 164 106Q200 156 236 106L258 110 290 168 258 188 248 176 246 228 314 418Q200 444 86 418L154 228 152 176 142 188 110 168Z',
      dim('M228 100h40l30 70-40 20-6 40 74 190q-50 16-90 14 46-160-8-334z', 0.12),
    ) +
    path('M152 222h96l3 18H149z', b.accent) +
    line('M176 250q-12 90-34 168M224 250q12 90 34 168', b.deep, 4, 0.35),
)

const skirt = lying(
  (b) =>
    b.body('M140 110H260L326 380Q200 410 74 380Z', dim('M226 110h40l66 280q-50 12-90 14 20-150-16-294z', 0.12)) +
    path('M140 104h120l7 32H133z', b.shade) +
    line('M166 140 132 388M200 140v256M234 140l34 248', b.deep, 4, 0.35) +
    circle(244, 120, 8, b.accent),
)

const shorts = lying(
  (b) =>
    b.body('M104 130H296L332 344H216L200 240 184 344H68Z', dim('M232 130h74l36 220H250q12-120-18-220z', 0.12)) +
    path('M104 130h192l5 32H99z', b.shade) +
    line('M186 150q-6 40-22 54M214 150q6 36 20 50', b.print, 6) +
    line('M120 166q4 40-20 54M280 166q-4 40 20 54', b.deep, 4, 0.5) +
    line('M70 328l112 2M330 328l-112 2', b.light, 8),
)

const vest = lying(
  (b) =>
    path('M150 116h100l-50 40z', b.deep) +
    b.body(
      'M148 104Q200 130 252 104L286 128Q268 190 296 240V392H104V240Q132 190 114 128Z',
      dim('M256 100h50v300h-70q34-150 20-300z', 0.13),
    ) +
    line('M108 196h184M104 244h192M104 292h192M104 340h192', b.deep, 5, 0.4) +
    line('M200 124V392', b.accent, 7) +
    path('M148 100q52 34 104 0l6 26q-58 34-116 0z', b.light) +
    line('M108 390h184', b.shade, 14),
)

const pyjamas = lying(
  (b) =>
    b.body('M140 262H300L318 420H240L222 320 204 420H124Z', dim('M124 262h180v24H120z', 0.14), b.light) +
    path('M158 96h84l-42 56z', b.deep) +
    b.body(
      'M152 92 200 150 248 92 288 108Q304 118 310 142L336 254 292 264 276 222V302H124V222L108 264 64 254 90 142Q96 118 112 108Z',
      sides,
    ) +
    line('M152 92 200 150 248 92M200 150v150', b.light, 7) +
    [182, 222, 262].map((y) => circle(200, y, 7, b.accent)).join('') +
    line('M66 250l44 10M334 250l-44 10', b.light, 7),
)

export const clothes = {
  't-shirt': tShirt,
  'long-sleeve': longSleeve,
  shirt,
  sweater,
  'cable-sweater': cableSweater,
  troyer,
  cardigan,
  raincoat,
  jacket,
  hoodie,
  trousers,
  dress,
  skirt,
  shorts,
  vest,
  pyjamas,
}
