import { DomainError } from '@/lib/domain/shared/errors'
import { invalidFields, refused } from '../kernel/refusal'

/** A filter that found nothing because what it names is not there is refused rather than answered with an empty page. */
export async function demandChoice(field: string, look: () => Promise<unknown>): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'not_found')) throw error
    throw refused(
      invalidFields({ [field]: ['Select a valid choice. That choice is not one of the available choices.'] }),
    )
  }
}
