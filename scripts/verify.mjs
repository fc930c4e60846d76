import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { verify } = await import('./lib/checks.mjs')

await main(verify, { signalCode: 130 })
