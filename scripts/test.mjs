import './lib/refuse-old-node.mjs'

const { main } = await import('./lib/lifecycle.mjs')
const { testAll } = await import('./lib/tests.mjs')

await main(() => testAll(process.argv.slice(2)), { signalCode: 130 })
