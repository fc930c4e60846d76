import { Check, X } from 'lucide-react'
import { cx } from './cx'

export type StepState = 'done' | 'current' | 'upcoming' | 'stopped'
export type Step = { label: string; state: StepState; note?: string }

const marks: Readonly<Record<StepState, string>> = {
  done: 'border-accent bg-accent text-accent-ink',
  current: 'border-accent bg-accent-soft text-accent',
  upcoming: 'border-line-strong bg-surface text-muted',
  stopped: 'border-danger bg-danger text-danger-ink',
}

const words: Readonly<Record<StepState, string>> = {
  done: 'done',
  current: 'now',
  upcoming: 'to come',
  stopped: 'stopped here',
}

/** How far something has come: down the page on a phone, across it elsewhere. */
export function Stepper({ label, steps, className }: { label: string; steps: readonly Step[]; className?: string }) {
  return (
    <ol aria-label={label} className={cx('flex flex-col gap-1 sm:flex-row sm:gap-0', className)}>
      {steps.map((step) => (
        <li
          key={step.label}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="group/step relative flex min-w-0 items-start gap-3 pb-3 last:pb-0 sm:grow sm:basis-0 sm:flex-col sm:items-center sm:gap-1.5 sm:pb-0 sm:text-center"
        >
          <span
            aria-hidden
            className={cx(
              'absolute start-3 top-7 bottom-0 w-px group-last/step:hidden sm:start-[calc(50%+1.125rem)] sm:-end-[calc(50%-1.125rem)] sm:top-3 sm:bottom-auto sm:h-px sm:w-auto',
              step.state === 'done' ? 'bg-accent' : 'bg-line-strong',
            )}
          />
          <span
            aria-hidden
            className={cx('grid size-6 shrink-0 place-items-center rounded-full border', marks[step.state])}
          >
            <Mark state={step.state} />
          </span>
          <span className="min-w-0">
            <span className={cx('block', step.state === 'upcoming' ? 'text-muted' : 'font-medium')}>
              {step.label}
              <span className="sr-only">, {words[step.state]}</span>
            </span>
            {step.note ? <span className="num block text-sm text-muted">{step.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Mark({ state }: { state: StepState }) {
  if (state === 'done') return <Check className="size-3.5" strokeWidth={2.5} />
  if (state === 'stopped') return <X className="size-3.5" strokeWidth={2.5} />
  return state === 'current' ? <span className="size-2 rounded-full bg-current" /> : null
}
