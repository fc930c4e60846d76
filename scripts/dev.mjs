import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { develop } = await import('./lib/develop.mjs')

await main(develop)
