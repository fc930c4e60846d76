// Comes before every other import, so that an old Node stops with a sentence and not with a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kontor needs Node.js 20.19 or newer, and this is ${process.versions.node}: please update it.`)
  process.exit(1)
}
