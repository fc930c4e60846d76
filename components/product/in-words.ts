/** `1 product`, `12 products`. */
export const productsInWords = (total: number): string => `${total} ${total === 1 ? 'product' : 'products'}`
