import type { Metadata } from 'next'
import { PinForm } from '@/components/admin/people/pin-form'
import { PageHeader } from '@/components/ui/page-header'
import { hasOwnPin } from '@/lib/domain/people'
import { office } from '../../office'
import { setPin } from './actions'

export const metadata: Metadata = { title: 'PIN for the till' }

export default async function PinPage() {
  const { ctx } = await office('till.refund')
  return (
    <>
      <PageHeader
        title="PIN for the till"
        description="Cashiers ask you for it when they take back a sale, or sell below the list’s prices where they may not by themselves. What you approve is written down under your name."
      />
      <PinForm action={setPin} hasPin={await hasOwnPin(ctx)} />
    </>
  )
}
