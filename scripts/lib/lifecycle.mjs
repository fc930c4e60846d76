import { isRefusal } from './refusal.mjs'

const endings = []
let ending

/** Runs a script: refusals become one sentence and exit code 1, signals end it with `signalCode`, endings always run. */
export async function main(work, { signalCode = 0 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signalCode))
  if (process.env.npm_lifecycle_event) endWithParent(signalCode)
  try {
    await end((await work()) ?? 0)
  } catch (error) {
    if (ending) return // what broke was broken by the signal
    report(error)
    await end(1)
  }
}

/** Remembers what to undo when the script ends, whatever ends it; the last remembered is undone first. */
export const atEnd = (undo) => endings.push(undo)

/** True from the moment the script was told to end. */
export const isEnding = () => ending !== undefined

// npm runs a script through a shell. Told to end, it ends that shell alone, and the script would stay behind.
function endWithParent(code) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(code), 500).unref()
}

function end(code) {
  ending ??= undoAll().then(() => process.exit(code))
  return ending
}

async function undoAll() {
  for (const undo of endings.reverse()) {
    try {
      await undo()
    } catch (error) {
      report(error)
    }
  }
}

function report(error) {
  if (error.details) process.stderr.write(`\n${error.details.trimEnd()}\n`)
  process.stderr.write(`\n${isRefusal(error) ? error.message : error.stack}\n`)
}
