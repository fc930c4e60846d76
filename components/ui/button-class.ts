import { cx } from './cx'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg' | 'xl'
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; full?: boolean; square?: boolean }

const base =
  'relative inline-flex shrink-0 items-center justify-center rounded-md border font-medium whitespace-nowrap no-underline select-none transition-colors duration-100 disabled:cursor-not-allowed disabled:not-aria-busy:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:not-aria-busy:opacity-50 [&_svg]:shrink-0'

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-transparent bg-accent text-accent-ink shadow-card enabled:hover:bg-accent-hover [a&]:hover:bg-accent-hover',
  secondary: 'border-line bg-surface text-ink shadow-card enabled:hover:bg-hover [a&]:hover:bg-hover',
  ghost:
    'border-transparent bg-transparent text-ink enabled:hover:bg-hover [a&]:hover:bg-hover data-[state=open]:bg-hover',
  danger:
    'border-transparent bg-danger text-danger-ink shadow-card enabled:hover:bg-danger-hover [a&]:hover:bg-danger-hover',
}

const sizes: Readonly<Record<ButtonSize, string>> = {
  sm: 'min-h-control-sm text-sm [&_svg]:size-4',
  md: 'min-h-control-md text-base [&_svg]:size-[1.125em]',
  lg: 'min-h-control-lg text-base [&_svg]:size-5',
  xl: 'min-h-control-xl rounded-lg text-xl font-semibold [&_svg]:size-6',
}

const paddings: Readonly<Record<ButtonSize, string>> = { sm: 'px-2.5', md: 'px-3.5', lg: 'px-5', xl: 'px-6' }

const squares: Readonly<Record<ButtonSize, string>> = {
  sm: 'w-control-sm',
  md: 'w-control-md',
  lg: 'w-control-lg',
  xl: 'w-control-xl',
}

/** The look of a button for anything that is one, such as a link. */
export function buttonClass({ variant = 'secondary', size = 'md', full, square }: ButtonLook): string {
  return cx(base, variants[variant], sizes[size], square ? squares[size] : paddings[size], full && 'w-full')
}
