import { exitOf, processNote } from './processes.mjs'
import { startNext } from './server.mjs'
import { readSettings } from './settings.mjs'
import { prepareShop } from './shop.mjs'

/** As `npm start`, but serves the sources as they are being changed, on data of its own. */
export async function develop() {
  const settings = readSettings({ dataDir: '.data/dev' })
  const { note, setupUrl } = await prepareShop(settings)
  if (setupUrl) process.stdout.write(`\nSet up this shop: ${setupUrl}\n`)
  const child = startNext('dev', settings, { env: { NODE_ENV: 'development' }, output: 'inherit' })
  note({ server: processNote(child.pid), origin: settings.origin })
  return exitOf(child)
}
