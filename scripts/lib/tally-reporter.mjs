// A reporter for node:test that writes one line of JSON per test: the file it stands in, its name and whether it passed.
import path from 'node:path'

export default async function* tally(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite' || data.skip !== undefined) continue
    const file = path.relative(process.cwd(), data.file ?? '')
    yield `${JSON.stringify({ file, name: data.name, passed: type === 'test:pass' })}\n`
  }
}
