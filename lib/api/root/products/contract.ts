import { ProductWire as EcommerceWire } from '../../ecommerce/products/contract'
import { ProductWire as PhibookWire } from '../../phibook/products/contract'

/** A product as documents 001 and 002 both print it. */
export const ProductWire = PhibookWire.extend(EcommerceWire.shape)
