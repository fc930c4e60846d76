'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Dialog } from '@/components/ui/dialog'
import { useRefreshCatalogue } from '../find/context'
import { useCheckout } from '../pay/context'
import { useSale } from '../sale/context'
import { useOverlays } from '../shell/overlay'
import { useShift } from '../shift/shift'
import { usePerson } from './person'
import { SignInFields } from './sign-in-fields'
import { useSignIn } from './use-sign-in'

/** Over the till, when the session has ended: signed in again, the sale goes on as it was. */
export function SignInAgain() {
  const { person } = usePerson()
  const { close } = useOverlays()
  const shift = useShift()
  const refresh = useRefreshCatalogue()
  const checkout = useCheckout()
  const problem = useSale((sale) => sale.problem)
  const { signedIn, somebodyElse, ...form } = useSignIn()
  const [waiting] = useState(problem?.kind === 'signed-out')

  const goOn = useEffectEvent(() => {
    close()
    void refresh()
    if (waiting) checkout.confirm()
  })
  useEffect(() => {
    if (signedIn) goOn()
  }, [signedIn])

  const whose = shift ? 'The open shift and the basket are' : 'This till is'
  return (
    <Dialog
      open
      onOpenChange={close}
      size="sm"
      title="Sign in to go on"
      description={`Your session has ended. ${waiting ? 'The sale goes on where it stopped.' : 'The basket stays as it is.'}`}
    >
      <SignInFields {...form} confirmLabel={somebodyElse ? `Go on as ${somebodyElse}` : 'Sign in'}>
        {somebodyElse ? (
          <Alert tone="warning" live="assertive" title={`${whose} ${person.name}’s`}>
            {somebodyElse} begins with a basket and a shift of their own. The basket here waits for {person.name}.
          </Alert>
        ) : null}
      </SignInFields>
    </Dialog>
  )
}
