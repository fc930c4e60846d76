// A reporter for node:test that writes one mark per test: a dot that passed, an F that failed.
export default async function* marks(events) {
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined) continue
    if (type === 'test:pass') yield '.'
    if (type === 'test:fail') yield 'F'
  }
}
