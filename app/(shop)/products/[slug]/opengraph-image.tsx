import { ImageResponse } from 'next/og'
import { findPicture, type ProductView } from '@/lib/domain/catalog'
import { formatMoney } from '@/lib/domain/shared/money'
import { shopBusiness, shopContext } from '../../shop'
import { productAt } from './product-at'

export const alt = 'The product, its price and the shop that sells it'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

/** What is shown when somebody shares the product's address. */
export default async function SharedProduct({ params }: { params: Promise<{ slug: string }> }) {
  const [product, { name: shopName, currency }] = await Promise.all([
    params.then(({ slug }) => productAt(slug)),
    shopBusiness(),
  ])
  const picture = await pictureOf(product)
  const from = product.fromMinor === product.toMinor ? '' : 'from '
  return new ImageResponse(
    <div style={{ width: '100%', height: '100%', display: 'flex', background: '#fbfaf7', color: '#15202b' }}>
      {/* biome-ignore lint/performance/noImgElement: drawn into a picture, not a page */}
      {picture ? <img src={picture} alt="" width={504} height={630} style={{ objectFit: 'cover' }} /> : null}
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: 64,
          flexGrow: 1,
          flexBasis: 0,
        }}
      >
        <div style={{ fontSize: 30, color: '#05566b' }}>{shopName}</div>
        <div style={{ fontSize: 68, lineHeight: 1.08, letterSpacing: '-0.03em' }}>{product.name.slice(0, 90)}</div>
        <div style={{ fontSize: 44 }}>{`${from}${formatMoney(product.fromMinor, currency)}`}</div>
      </div>
    </div>,
    size,
  )
}

async function pictureOf({ image }: ProductView): Promise<string | null> {
  if (!image) return null
  const { db } = await shopContext()
  const picture = await findPicture(db, image.replace('/media/', ''))
  return picture && `data:${picture.contentType};base64,${Buffer.from(picture.bytes).toString('base64')}`
}
