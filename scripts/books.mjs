import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { books } = await import('./lib/books.mjs')

await main(() => books(process.argv.slice(2)))
