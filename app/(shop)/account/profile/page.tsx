import type { Metadata } from 'next'
import { ProfileForm } from '@/components/shop/profile-form'
import { shopperContext } from '@/lib/auth/context'
import { getAccount } from '@/lib/domain/people'
import { saveProfile } from './actions'

export const metadata: Metadata = { title: 'Your details' }

export default async function ProfilePage() {
  const { firstName, lastName, email, phone, address } = await getAccount(await shopperContext())
  return <ProfileForm profile={{ firstName, lastName, email, phone, address }} action={saveProfile} />
}
