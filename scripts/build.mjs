import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { buildStandalone } = await import('./lib/standalone.mjs')

await main(buildStandalone)
