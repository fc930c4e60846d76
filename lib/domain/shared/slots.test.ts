import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError } from './errors'
import { slots } from './slots'

test('no more than two run at once, all get their turn, and a failure frees its place', async () => {
  const inSlot = slots(2)
  let [running, most] = [0, 0]
  const work = (index: number) => async () => {
    running += 1
    most = Math.max(most, running)
    await sleep(2)
    running -= 1
    if (index % 3 === 0) throw new Error('failed')
    return index
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inSlot(work(index))))
  assert.equal(most, 2)
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 13)
  assert.equal(await inSlot(async () => 'free again'), 'free again')
})

test('who would wait too long is refused at once', async () => {
  const inSlot = slots(1, 2)
  const queue = [1, 2, 3].map((turn) => inSlot(() => sleep(5, turn)))
  await assert.rejects(
    inSlot(async () => 4),
    (error) => error instanceof DomainError && error.code === 'rate_limited',
  )
  assert.deepEqual(await Promise.all(queue), [1, 2, 3])
})
