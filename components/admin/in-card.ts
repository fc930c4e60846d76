/** Placing of a plain table in a card, so that its text begins where the card's does. */
export const inCard = '[&_tr>*:first-child]:ps-4 [&_tr>*:last-child]:pe-4'

/** For columns that a phone has no room for. */
export const onlyWide = 'max-sm:hidden'
