import { createServer } from 'node:net'

/** Undefined when `host:port` can be listened on, otherwise the code of the error. */
export function listenError(port, host) {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(undefined)))
  })
}

/** A port nobody listens on: the preferred one where that is possible. */
export async function freePort(preferred, host = '127.0.0.1') {
  if (preferred && !(await listenError(preferred, host))) return preferred
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, host, () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
