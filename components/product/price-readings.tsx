import { LinkButton } from '@/components/ui/link-button'
import { formatMoney } from '@/lib/domain/shared/money'
import { moneyProblem, moneyText, readMoney } from '@/lib/domain/shared/typed-money'
import { type ListingQuery, listingHref } from './listing-query'

type PriceReadingsProps = { path: string; query: ListingQuery; currency: string }

/** Says what of the price asked for cannot be taken as it is, and offers what it may mean. */
export function PriceReadings({ path, query, currency }: PriceReadingsProps) {
  return (['min', 'max'] as const).map((name) => {
    const typed = readMoney(query[name], currency)
    if (query[name] === '' || typed.kind === 'amount') return null
    return (
      <p key={name} role="status" className="mb-4 flex flex-wrap items-center gap-2">
        <span className="text-muted">
          The price “{query[name]}” is left out.{' '}
          {typed.kind === 'none' ? moneyProblem(typed, currency) : 'Did you mean'}
        </span>
        {typed.kind === 'ambiguous'
          ? typed.readings.map((minor) => (
              <LinkButton
                key={minor.toString()}
                size="sm"
                href={listingHref(path, { ...query, [name]: moneyText(minor, currency) })}
              >
                <span className="num">{formatMoney(minor, currency)}</span>
              </LinkButton>
            ))
          : null}
      </p>
    )
  })
}
