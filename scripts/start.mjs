import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { serve } = await import('./lib/serve.mjs')

await main(serve)
