import { Avatar } from '@/components/ui/avatar'
import { Divider } from '@/components/ui/divider'
import { LOCALE } from '@/lib/domain/shared/locale'

export type DemoAccount = { username: string; password: string; role: string; may: string }

type DemoAccountsProps = {
  accounts: readonly DemoAccount[]
  current: string
  onChoose: (account: DemoAccount) => void
}

const either = new Intl.ListFormat(LOCALE, { type: 'disjunction' })

/** The accounts of a demo; a press fills the form in. */
export function DemoAccounts({ accounts, current, onChoose }: DemoAccountsProps) {
  return (
    <fieldset className="pt-1">
      <legend className="sr-only">Demo accounts</legend>
      <Divider label={accounts.length > 1 ? 'or try one of these' : 'or try this one'} />
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2">
        {accounts.map((account) => (
          <button
            key={account.username}
            type="button"
            aria-pressed={current === account.username}
            onClick={() => onChoose(account)}
            className="flex items-center gap-2.5 rounded-md border border-line px-2.5 py-2 text-start hover:bg-hover aria-pressed:border-accent aria-pressed:bg-selected"
          >
            <Avatar name={account.role} />
            <span className="min-w-0 leading-tight">
              <span className="block font-medium">{account.role}</span>
              <span className="block text-sm text-muted">{account.may}</span>
            </span>
          </button>
        ))}
      </div>
      <p className="mt-3 text-sm text-muted">
        Sign in as {either.format(accounts.map(({ username }) => username))} with the password {accounts[0]?.password}.
      </p>
    </fieldset>
  )
}
