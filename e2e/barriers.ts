import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Look = { within?: string; rule?: string; bestPractice?: boolean }

/**
 * What on the page keeps somebody from using it, by WCAG 2.2 AA and, where asked for, by best practice: the rule and the
 * elements that break it. `within` looks at a part of the page, `rule` at one rule alone.
 */
export async function barriers(page: Page, { within, rule, bestPractice }: Look = {}) {
  // There are no frames to look into, and only what is wrong is asked for: much quicker.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (within) axe.include(within)
  const values = bestPractice ? [...WCAG, 'best-practice'] : WCAG
  const runOnly = rule ? { type: 'rule' as const, values: [rule] } : { type: 'tag' as const, values }
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
