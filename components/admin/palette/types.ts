export type PaletteHit = { href: string; title: string; note?: string; image?: string | null }
export type PaletteGroup = { label: string; hits: PaletteHit[] }
export type FindHits = (words: string) => Promise<PaletteGroup[]>
