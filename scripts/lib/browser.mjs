// The Chromium that tests drive: one that is there already, or one fetched by the means at hand.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { refusal } from './refusal.mjs'
import { root } from './settings.mjs'
import { step } from './steps.mjs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium that runs, fetching one when there is none. */
export async function chromiumPath() {
  const found = await findChromium()
  if (found) return found
  return step('Fetching Chromium', async () => {
    const fetched = (await fetchWithPlaywright()) ?? (await fetchWithApt())
    if (fetched) return fetched
    throw refusal(
      'There is no Chromium for the tests: install Chromium or Chrome, or say with CHROMIUM_PATH where it is.',
    )
  })
}

async function findChromium() {
  const { chromium } = await import('@playwright/test')
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...USUAL_PLACES]
  return places.find((place) => place && existsSync(place) && runs(place))
}

const runs = (program) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

async function fetchWithPlaywright() {
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js')
  await run(process.execPath, [cli, 'install', 'chromium'], { cwd: root })
  return findChromium()
}

async function fetchWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  return findChromium()
}
