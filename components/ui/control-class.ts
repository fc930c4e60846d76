/** The box shared by text fields, text areas and selects. */
export const controlClass =
  'w-full min-w-0 rounded-md border border-line-strong bg-surface text-ink transition-colors duration-100 hover:border-muted focus-visible:outline-offset-0 aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-faint [&[readonly]]:bg-sunken'

export type ControlSize = 'sm' | 'md' | 'lg'

export const controlSize: Readonly<Record<ControlSize, string>> = {
  sm: 'min-h-control-sm px-2.5 text-sm',
  md: 'min-h-control-md px-3 text-base',
  lg: 'min-h-control-lg px-4 text-lg',
}
