/** A category as menus and the footer show it. */
export type CategoryLink = { slug: string; name: string; productCount: number }
