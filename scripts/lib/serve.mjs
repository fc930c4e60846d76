import { buildApp, noteServing } from './packages.mjs'
import { exitOf, processNote } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { startNext, untilReady } from './server.mjs'
import { readSettings } from './settings.mjs'
import { prepareShop } from './shop.mjs'
import { secondsSoFar, step } from './steps.mjs'

/** From wherever this folder is to an open shop, and until it is told to stop. */
export async function serve() {
  const settings = readSettings({ dataDir: '.data' })
  process.stdout.write('\nKontor\n\n')
  const { note, ...install } = await prepareShop(settings)
  await buildApp()
  const child = await step('Opening the shop', () => open(settings, note))
  process.stdout.write(welcome(settings, install))
  await exitOf(child)
  throw refusal('The server ended by itself.')
}

async function open(settings, note) {
  const child = startNext('start', settings, { env: { NODE_ENV: 'production' }, output: 'pipe' })
  note({ server: processNote(child.pid), origin: settings.origin })
  noteServing(child.pid)
  await untilReady(child, settings.localUrl)
  return child
}

function welcome({ origin }, { demo, setupUrl }) {
  const lines = [
    '',
    `Open after ${secondsSoFar()} seconds.`,
    '',
    `  Shop         ${origin}`,
    `  Till         ${origin}/pos`,
    `  Back office  ${origin}/admin`,
    '',
    ...(demo ? demoAccounts(origin) : setUp(setupUrl)),
    'Ctrl-C stops it.',
    '',
  ]
  return `${lines.join('\n')}\n`
}

const demoAccounts = (origin) => [
  'This is the demo shop. Its accounts, all with the password kontor-demo:',
  '',
  `  Staff    admin, manager, cashier, sales    ${origin}/staff`,
  `  Shopper  shopper                           ${origin}/login`,
  '',
]

const setUp = (setupUrl) =>
  setupUrl ? ['Set your shop up with this link, which works once:', '', `  ${setupUrl}`, ''] : []
