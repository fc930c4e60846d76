import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedWords } from './opened-words'

test('whoever has a shift open elsewhere, or with other cash, is told that it goes on', () => {
  const shift = { till: 'Left', floatMinor: 5000n, openedAt: new Date('2026-11-21T09:00:00Z') }
  const said = (till: string, floatMinor: bigint) => openedWords(shift, { till, floatMinor }, () => '09:00')
  const goesOn = 'You have a shift open at Left since 09:00; it goes on.'
  assert.equal(said('Right', 5000n), goesOn)
  assert.equal(said('Left', 2000n), goesOn)
  assert.equal(said(' left ', 5000n), 'The shift at Left is open.')
})
