import { Avatar } from '@/components/ui/avatar'
import { Divider } from '@/components/ui/divider'

export type DemoAccount = { username: string; password: string; role: string; may: string }

type DemoAccountsProps = {
  accounts: readonly DemoAccount[]
  current: string
  onChoose: (account: DemoAccount) => void
}

/** The accounts of a demo; a press fills the form in. */
export function DemoAccounts({ accounts, current, onChoose }: DemoAccountsProps) {
  return (
    <fieldset className="pt-1">
      <legend className="sr-only">Demo accounts</legend>
      <Divider label={accounts.length > 1 ? 'or try one of these' : 'or try this one'} />
      <div className="-mx-2 mt-3 space-y-1">
        {accounts.map((account) => (
          <button
            key={account.username}
            type="button"
            aria-pressed={current === account.username}
            onClick={() => onChoose(account)}
            className="flex w-full items-center gap-3 rounded-md px-2 py-2 text-start hover:bg-hover aria-pressed:bg-selected"
          >
            <Avatar name={account.role} />
            <span className="min-w-0">
              <span className="block font-medium">{account.role}</span>
              <span className="block text-sm text-muted">{account.may}</span>
            </span>
            <span className="ms-auto ps-2 text-sm text-muted">{account.username}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
