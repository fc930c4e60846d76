/** The most a price or amount may be, in minor units: far above any, far below what a bigint column holds. */
export const MAX_MINOR = 10n ** 15n

/** The most pieces of a variant on the shelves. */
export const MAX_STOCK = 1_000_000_000

/** The most lines of a basket or an order. */
export const MAX_LINES = 100

/** The most pieces in one line of a cart, basket or order. */
export const MAX_QUANTITY = 1_000_000
