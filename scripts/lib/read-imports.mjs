// Loaded before dependency-cruiser, which asks swc to read every file as TypeScript without JSX and cannot tell an
// import of types from another. With IMPORTS=run-time it is shown only what is left after compilation.
import { createRequire } from 'node:module'

const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc

swc.parseFileSync = (file, options) => {
  const module = parseFileSync(file, { ...options, tsx: file.endsWith('x') })
  if (process.env.IMPORTS === 'run-time') module.body = module.body.filter((item) => !item.typeOnly)
  return module
}
