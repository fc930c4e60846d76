import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newSale, resumed, type Sale } from '../sale/sale'
import { createSale } from '../sale/store'
import type { TillActions } from '../shared/actions'
import { createSender } from './sender'

const atPayment: Sale = { ...newSale(), stage: 'paying' }
const attempt = { clientId: atPayment.basket.clientId, shiftId: 1, lines: [], payments: [] }
const given = { approverId: 7, pin: '4071' }
const refusal = (code: 'rate_limited' | 'wrong_state' | 'unauthenticated') =>
  ({ ok: false, code, message: 'No.' }) as const

/** A sale that is being paid, and a server that answers it like this. */
function sendingTo(sell: TillActions['sell'], forgetTyped = () => {}) {
  const sale = createSale('test', atPayment)
  const heard: string[] = []
  const outcomes = {
    onSold: () => heard.push('sold'),
    onProblem: () => heard.push('problem'),
    onSilence: () => heard.push('silence'),
  }
  return { sale, heard, send: createSender({ sale, sell, outcomes, forgetTyped }) }
}

test('two presses at once send one sale', async () => {
  let sent = 0
  const { send } = sendingTo(async () => {
    sent += 1
    return refusal('wrong_state')
  })
  await Promise.all([send(attempt), send(attempt)])
  assert.equal(sent, 1)
})

test('a sale whose answer got lost is kept as it was sent, and its PIN nowhere', async () => {
  const { sale, heard, send } = sendingTo(async () => {
    throw new Error('The network is gone')
  })
  await send(attempt, given)
  assert.equal(sale.current().stage, 'unanswered')
  assert.deepEqual(sale.current().attempt, attempt)
  assert.deepEqual(heard, ['silence'])
})

test('what is wrong with a PIN is answered, with the sale as it was', async () => {
  const { sale, heard, send } = sendingTo(async () => refusal('rate_limited'))
  assert.equal((await send(attempt, given))?.code, 'rate_limited')
  assert.deepEqual(sale.current(), atPayment)
  assert.deepEqual(heard, [])
})

test('a session that ended holds the sale where it was', async () => {
  const signedOut = sendingTo(async () => refusal('unauthenticated'))
  await signedOut.send(attempt)
  assert.deepEqual([signedOut.sale.current().stage, signedOut.sale.current().problem?.kind], ['paying', 'signed-out'])
})

test('a shift that closed meanwhile leaves the sale as it was, with the money given, for the next shift', async () => {
  const tenders = [{ method: 'card' as const, amountMinor: 500n, tenderedMinor: 500n }]
  let forgotten = 0
  const sell = async () => ({ ...refusal('wrong_state'), fields: { shift: ['No.'] } })
  const { sale, heard, send } = sendingTo(sell, () => {
    forgotten += 1
  })
  sale.change((now) => ({ ...now, tenders }))
  await send(attempt)
  assert.equal(sale.current().problem?.kind, 'closed')
  assert.deepEqual(resumed(sale.current()), { ...atPayment, tenders })
  assert.deepEqual([heard, forgotten], [['problem'], 0])
})
