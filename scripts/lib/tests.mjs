// `npm test`, `npm test -- unit [part of a path]`, `npm test -- e2e [arguments of Playwright]`.
import { checkTypes } from './checks.mjs'
import { isEnding } from './lifecycle.mjs'
import { generateClient, installPackages } from './packages.mjs'
import { isRefusal, refusal } from './refusal.mjs'
import { openSandbox } from './sandbox.mjs'
import { blankSettings } from './settings.mjs'
import { journeys } from './test-journeys.mjs'
import { units } from './test-units.mjs'

const PARTS = { unit: units, e2e: journeys }

/** Runs the suite or a part of it; the last line it writes is the sum. Answers the exit code. */
export async function testAll([part, ...rest]) {
  if (part && !PARTS[part]) throw refusal(`There is no part called ${part}: it is \`unit\` or \`e2e\`.`)
  Object.assign(process.env, blankSettings()) // those of a shop on this machine must not change what tests see
  await installPackages()
  await generateClient()
  const sandbox = await openSandbox()
  const parts = part ? [PARTS[part]] : [types, units, journeys]
  const results = []
  for (const run of parts) {
    results.push(await attempt(run, sandbox, rest))
    if (isEnding()) return 130
  }
  return report(results)
}

function report(results) {
  const failures = results.flatMap((result) => result.failures)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  if (failures.length > 0) process.stdout.write(`\nWhat failed:\n${failures.map((what) => `  ${what}\n`).join('')}`)
  process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`)
  return failures.length === 0 ? 0 : 1
}

async function types() {
  await checkTypes()
  return { passed: 1, failures: [] }
}

async function attempt(run, sandbox, rest) {
  try {
    return await run(sandbox, rest)
  } catch (error) {
    process.stdout.write(`\n${error.details ?? ''}\n${isRefusal(error) ? error.message : error.stack}\n`)
    return { passed: 0, failures: [error.message] }
  }
}
