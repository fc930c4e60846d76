'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { ApprovedRight, Approver } from '@/lib/domain/people'
import { useTill } from '../shell/context'

/** Who can be asked, as the server knows it now; null until it has answered. */
export function useApprovers(right: ApprovedRight) {
  const { actions } = useTill()
  const [approvers, setApprovers] = useState<Approver[] | null>(null)
  const [failed, setFailed] = useState<string>()
  const load = useEffectEvent(async () => {
    try {
      const answer = await actions.findApprovers(right)
      if (answer.ok) setApprovers(answer.value)
      else setFailed(answer.message)
    } catch {
      setFailed('No answer came back. Try again in a moment.')
    }
  })
  useEffect(() => {
    load()
  }, [])
  return { approvers, failed }
}
