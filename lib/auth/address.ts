/** The network address a request comes from: the hop nearest to us, which is the one that cannot be made up. */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
