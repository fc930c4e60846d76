import { unstable_rethrow } from 'next/navigation'
import type { ActionFailure } from '@/lib/forms/action'

/** Why something was not done. Without a code nobody knows whether it was: no answer came. */
export type Failure = Omit<ActionFailure, 'ok' | 'code'> & Partial<Pick<ActionFailure, 'code'>>

type Lost = Failure & { ok: false }

const NO_ANSWER = 'No answer came back. Check the connection and try again.'

/**
 * What the server answered; that it did not is an answer, too, in the words of `lost`. What leads to another page goes
 * its way.
 */
export async function answered<Answer>(ask: () => Promise<Answer>, lost = NO_ANSWER): Promise<Answer | Lost> {
  try {
    return await ask()
  } catch (error) {
    unstable_rethrow(error)
    return { ok: false, message: lost }
  }
}
