/** Tones of what keeps its own colour whatever the palette: wood, metal, paper, leaves. */
export const wood = { light: '#E6C497', base: '#D3A670', shade: '#B78853', deep: '#875F37' } as const
export const steel = { light: '#F0F3F5', base: '#CFD6DB', shade: '#A9B4BC', deep: '#6C7983' } as const
export const brass = { light: '#F1D48F', base: '#D9AE58', shade: '#B58A3A', deep: '#7F5E22' } as const
export const paper = { light: '#FFFEFA', base: '#F8F3E8', shade: '#E6DCCB', deep: '#BCAE97' } as const
export const leaf = { light: '#93BA86', base: '#639766', shade: '#48774D', deep: '#2E5435' } as const
export const rubber = { light: '#5A6068', base: '#3B4047', shade: '#2B2F35', deep: '#1C1F23' } as const
export const glass = { light: '#FFFFFF', base: '#DCEAEC', shade: '#B5CDD1', deep: '#7E9CA2' } as const
