import type { Metadata } from 'next'
import { Entrance } from '@/components/session/entrance'
import { SetupForm } from '@/components/session/setup-form'
import { LinkButton } from '@/components/ui/link-button'
import { NoticePage } from '@/components/ui/notice-page'
import { industriesToChoose, setupState } from '@/lib/auth/set-up'
import { countries, currencies, timeZones } from '@/lib/domain/businesses'
import { setUpThisShop } from './actions'

export const metadata: Metadata = { title: 'Set up your shop', robots: { index: false }, referrer: 'same-origin' }

type SetupPageProps = { searchParams: Promise<{ token?: string | string[] }> }

export default async function SetupPage({ searchParams }: SetupPageProps) {
  const { token } = await searchParams
  const state = await setupState(typeof token === 'string' ? token : '')
  if (state === 'done') return <AlreadySetUp />
  if (state === 'closed') return <LinkNeeded />
  return (
    <Entrance
      wide
      title="Set up your shop"
      description="A few things about your shop, and who runs it. All but the currency can be changed at any time."
    >
      <SetupForm action={setUpThisShop} token={String(token)} {...(await choices())} />
    </Entrance>
  )
}

async function choices() {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  const industries = await industriesToChoose()
  return {
    countries: countries(),
    industries: industries.map(({ id, name }) => ({ value: String(id), label: name })),
    currencies: currencies().map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` })),
    timeZones: timeZones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
  }
}

const AlreadySetUp = () => (
  <NoticePage
    title="This shop is set up"
    actions={
      <>
        <LinkButton href="/staff" variant="primary">
          Staff sign-in
        </LinkButton>
        <LinkButton href="/">To the shop</LinkButton>
      </>
    }
  >
    <p>The set-up link works once, and it has been used.</p>
  </NoticePage>
)

const LinkNeeded = () => (
  <NoticePage title="This shop is not set up yet">
    <p>
      Open the set-up link that Kontor printed when it was started. Each start prints a new one, and only the newest
      works.
    </p>
  </NoticePage>
)
