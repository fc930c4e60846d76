import { isEnding } from './lifecycle.mjs'

const began = performance.now()

/** Does one piece of work and says on one line what it was and how many seconds it took. */
export async function step(title, work) {
  if (isEnding()) return never
  const start = performance.now()
  process.stdout.write(`  ${title.padEnd(26, ' ')}`)
  try {
    const result = await work()
    if (isEnding()) return never
    process.stdout.write(`${seconds(start).padStart(6)} s\n`)
    return result
  } catch (error) {
    if (isEnding()) return never
    process.stdout.write(' stopped\n')
    throw error
  }
}

export const secondsSoFar = () => seconds(began)

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1)

// A script that was told to end begins nothing new.
const never = new Promise(() => {})
