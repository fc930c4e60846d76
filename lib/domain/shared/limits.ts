/** The most a price or amount may be, in minor units: far above any, far below what a bigint column holds. */
export const MAX_MINOR = 10n ** 15n

/** The most pieces of a variant on the shelves. */
export const MAX_STOCK = 1_000_000_000

/** The most lines of a basket or an order. */
export const MAX_LINES = 100

/** The most pieces in one line of a cart, basket or order. */
export const MAX_QUANTITY = 1_000_000

/** The most variants of one product. */
export const MAX_VARIANTS = 200

/** The most characters of what is written down about a product, a variant of it, or a customer. */
export const PRODUCT_TEXT = { name: 200, description: 20_000 } as const
export const VARIANT_TEXT = { sku: 100, barcode: 100, size: 100, colour: 100 } as const
export const CUSTOMER_TEXT = { name: 200, email: 254, phone: 50, address: 1000 } as const
