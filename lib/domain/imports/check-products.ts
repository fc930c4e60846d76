import { MAX_VARIANTS } from '../shared/limits'
import type { KnownPictures } from './pictures'
import type { Mistake } from './read-csv'
import type { SheetProduct } from './read-products'
import type { ShopGoods, ShopProduct } from './shop-goods'

/** The mistakes of a product's rows that only show beside what the shop has. */
export function checkProductRows(product: SheetProduct, goods: ShopGoods, pictures: KnownPictures): Mistake[] {
  const held = goods.products.get(product.handle)
  return [
    ...(held || product.torn ? [] : checkNew(product)),
    ...checkPicture(product, pictures),
    ...checkCodes(product, goods),
    ...checkShapes(product, held),
  ]
}

function checkNew({ row, name, price }: SheetProduct): Mistake[] {
  const missing = [name === undefined ? 'name' : [], price === undefined ? 'price' : []].flat()
  return missing.map((column) => ({ row, column, message: `A new product needs a ${column}, in its first row.` }))
}

function checkPicture({ row, picture }: SheetProduct, pictures: KnownPictures): Mistake[] {
  if (picture === undefined) return []
  const file = pictures.get(picture)
  if (!file) return [{ row, column: 'picture', message: 'No file of this name came along.' }]
  return file.problem === undefined ? [] : [{ row, column: 'picture', message: file.problem }]
}

const checkCodes = ({ handle, variants }: SheetProduct, { skus, barcodes }: ShopGoods): Mistake[] =>
  variants.flatMap(({ row, sku, barcode }) => {
    const owner = skus.get(sku.toLowerCase())
    const carrier = barcodes.get(barcode?.toLowerCase() ?? '')
    return [
      owner === undefined || owner === handle ? [] : { row, column: 'sku', message: `The product ${owner} has it.` },
      carrier === undefined || carrier === sku.toLowerCase()
        ? []
        : { row, column: 'barcode', message: `The variant ${carrier} has it.` },
    ].flat()
  })

/** No two variants may look alike, whether the file names both or the shop has one of them. */
function checkShapes({ row, variants }: SheetProduct, held: ShopProduct | undefined): Mistake[] {
  const known = new Map(held?.variants.map((variant) => [variant.sku.toLowerCase(), variant]))
  const said = new Set(variants.map(({ sku }) => sku.toLowerCase()))
  const staying = held?.variants.filter(({ sku }) => !said.has(sku.toLowerCase())) ?? []
  const taken = new Set(staying.map(({ size, colour }) => shapeOf(size, colour)))
  if (staying.length + variants.length > MAX_VARIANTS) {
    return [{ row, column: '', message: `A product has at most ${MAX_VARIANTS} variants.` }]
  }
  return variants.flatMap(({ row, sku, size, colour }) => {
    const own = known.get(sku.toLowerCase())
    const shape = shapeOf(size ?? own?.size, colour ?? own?.colour)
    if (taken.has(shape)) return [{ row, column: 'size', message: 'Another variant has this size and colour.' }]
    taken.add(shape)
    return []
  })
}

const shapeOf = (size = '', colour = '') => `${size.toLowerCase()}\n${colour.toLowerCase()}`
