import { DomainError } from './errors'

/**
 * A gate that lets at most `most` pieces of work run at once. The others wait their turn; when `patience` of them wait
 * already, the next is refused at once.
 */
export function slots(most: number, patience = 200): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (waiting.length >= patience) {
      throw new DomainError('rate_limited', 'Too much is going on just now. Please try again.', {
        retryAfterSeconds: 5,
      })
    }
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
