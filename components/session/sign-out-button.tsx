import { LogOut } from 'lucide-react'
import type { ButtonLook } from '@/components/ui/button-class'
import { SubmitButton } from '@/components/ui/submit-button'

type SignOutButtonProps = Pick<ButtonLook, 'variant' | 'size' | 'full'> & {
  /** `signOut` or `signOutEverywhere` of lib/auth/actions, handed in by the page. */
  action: () => Promise<void>
  label?: string
  className?: string
}

/** Signs out with or without JavaScript. */
export function SignOutButton({
  action,
  label = 'Sign out',
  className,
  variant = 'secondary',
  ...look
}: SignOutButtonProps) {
  return (
    <form action={action} className={className}>
      <SubmitButton
        variant={variant}
        icon={<LogOut aria-hidden className="size-4" />}
        pendingText="Signing out"
        {...look}
      >
        {label}
      </SubmitButton>
    </form>
  )
}
