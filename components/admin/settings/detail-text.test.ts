import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionText } from './audit-words'
import { detailText } from './detail-text'

test('the audit log says of a deleted draft whose it was, what it came to and what was on it', () => {
  const goods = [
    { sku: 'BTH-SOP-SEA', quantity: 2 },
    { sku: 'MUG', quantity: 1 },
  ]
  const details = { order: 'DRAFT-12', customer: 'Hafen Café', totalMinor: '2380', goods }
  const said = (patch: object) => detailText({ action: 'draft.deleted', details: { ...details, ...patch } }, 'EUR')
  assert.equal(actionText('draft.deleted'), 'Deleted the draft')
  assert.equal(said({}), 'DRAFT-12 for Hafen Café, €23.80: 2 × BTH-SOP-SEA, 1 × MUG')
  assert.equal(said({ customer: null, goods: goods.slice(1) }), 'DRAFT-12, €23.80: 1 × MUG')
})
