'use client'

import { Fragment } from 'react'
import { methodWords } from '@/components/words'
import { formatPercent } from '@/lib/domain/shared/percent'
import type { ShiftView } from '@/lib/domain/shifts'
import { useShop } from '../shared/shop'

/** What a shift took, gave back and should hold: an X report while it is open, a Z report once it is closed. */
export function ShiftReport({ shift, heading }: { shift: ShiftView; heading?: boolean }) {
  const { money, time, shop } = useShop()
  return (
    <article aria-label={titleOf(shift)} className="num text-sm leading-snug">
      {heading ? (
        <header className="mb-3 text-center">
          <p className="text-lg font-semibold">{shop.name}</p>
          <p className="font-semibold">{titleOf(shift)}</p>
        </header>
      ) : null}
      <dl>
        <Row term="Till" detail={shift.till} />
        <Row term="Opened" detail={`${time(shift.openedAt, 'full')}, ${shift.openedBy.name}`} />
        {shift.closedAt ? (
          <Row term="Closed" detail={`${time(shift.closedAt, 'full')}, ${shift.closedBy?.name ?? ''}`} />
        ) : null}
      </dl>
      <dl className={part}>
        <Row term={`Sales (${shift.sales})`} detail={money(shift.totalMinor)} />
        {shift.discountMinor > 0n ? <Row term="Discounts given" detail={money(shift.discountMinor)} /> : null}
        {shift.returns > 0 ? (
          <Row term={`Taken back in this shift (${shift.returns})`} detail={money(-shift.returnedMinor)} />
        ) : null}
      </dl>
      <dl className={part}>
        <TaxRates rates={shift.taxRates} />
      </dl>
      <dl className={part}>
        {shift.methods.map((line) => (
          <Fragment key={line.method}>
            <Row term={`${methodWords[line.method]} taken`} detail={money(line.inMinor)} />
            {line.outMinor > 0n ? (
              <Row term={`${methodWords[line.method]} given back`} detail={money(-line.outMinor)} />
            ) : null}
          </Fragment>
        ))}
      </dl>
      <dl className={part}>
        <Drawer shift={shift} />
      </dl>
      {shift.note ? <p className="mt-2">Note: {shift.note}</p> : null}
    </article>
  )
}

/** Tax that is in the sales, and in what was taken back, at each rate. */
function TaxRates({ rates }: { rates: ShiftView['taxRates'] }) {
  const { money } = useShop()
  return rates.map(({ taxPpm, soldMinor, taxMinor, returnedMinor, returnedTaxMinor }) => (
    <Fragment key={taxPpm}>
      <Row term={`Sold at ${formatPercent(taxPpm)} tax`} detail={money(soldMinor)} />
      <Row term="Tax in it" detail={money(taxMinor)} />
      {returnedMinor > 0n ? (
        <>
          <Row term={`Taken back at ${formatPercent(taxPpm)} tax`} detail={money(-returnedMinor)} />
          <Row term="Tax in it" detail={money(-returnedTaxMinor)} />
        </>
      ) : null}
    </Fragment>
  ))
}

function Drawer({ shift }: { shift: ShiftView }) {
  const { money } = useShop()
  return (
    <>
      <Row term="Cash at the start" detail={money(shift.floatMinor)} />
      {shift.cashMoves.map((move) => (
        <Row
          key={move.id}
          term={`${move.amountMinor > 0n ? 'Put in' : 'Taken out'}: ${move.reason}`}
          detail={money(move.amountMinor)}
        />
      ))}
      <Row term="Cash expected" detail={money(shift.expectedMinor)} strong />
      {shift.countedMinor === null ? null : (
        <>
          <Row term="Cash counted" detail={money(shift.countedMinor)} strong />
          <Row term="Difference" detail={differenceWords(shift.countedMinor - shift.expectedMinor, money)} strong />
        </>
      )}
    </>
  )
}

const titleOf = (shift: ShiftView) => (shift.zNumber === null ? 'X report' : `Z report ${shift.zNumber}`)

/** In words too, for colour says nothing on paper. */
export const differenceWords = (minor: bigint, money: (minor: bigint) => string): string =>
  minor === 0n ? 'None, it is exact' : minor < 0n ? `${money(-minor)} missing` : `${money(minor)} too much`

const part = 'mt-2 border-t border-dashed border-current pt-2 empty:hidden'

const Row = ({ term, detail, strong }: { term: string; detail: string; strong?: boolean }) => (
  <div className={`flex justify-between gap-3 ${strong ? 'font-semibold' : ''}`}>
    <dt className="min-w-0 break-words">{term}</dt>
    <dd className="shrink-0 text-end">{detail}</dd>
  </div>
)
