import type { Page } from '@playwright/test'
import { expect, test } from './till'

const TILES = 'section[aria-label="Products"] li:has(button)'
const LINES = 'ul[aria-label="Lines"] > li'

test('What is rung up is drawn anew on its own tile and on no other', async ({ till }) => {
  const tiles = till.page.locator(TILES)
  await expect(tiles.first()).toBeVisible()
  const names = await tiles.getByRole('button').allInnerTexts()
  const place = names.findIndex((words) => !/variants|None left/.test(words))
  const drawnAnew = await watch(till.page, TILES)
  await tiles.nth(place).getByRole('button').click()
  await expect(till.lines).toHaveCount(1)
  await expect(tiles.nth(place)).toContainText('1 in the basket')
  expect(await drawnAnew()).toEqual([place])
  expect(names.length).toBeGreaterThan(20)
})

test('One more of a line draws no other line anew', async ({ till, shelve }) => {
  const [soap, towel] = [await shelve(5), await shelve(5)]
  await till.reload()
  await till.ring(soap)
  await till.ring(towel)
  const drawnAnew = await watch(till.page, LINES)
  await till.press('more')
  await expect(till.lines.nth(1)).toContainText('2 × €12.50')
  expect(await drawnAnew()).toEqual([1])
})

/** Answers the places of those elements that were drawn anew since: React hands them other properties then. */
async function watch(page: Page, selector: string): Promise<() => Promise<number[]>> {
  const watched = await page.evaluateHandle((elements) => {
    const propertiesOf = (element: Element): unknown => {
      const name = Object.keys(element).find((key) => key.startsWith('__reactProps$'))
      if (!name) throw new Error('This element is not drawn by React')
      return Reflect.get(element, name)
    }
    const look = (whole: Element) => [whole, ...whole.querySelectorAll('*')].map(propertiesOf)
    const before = [...document.querySelectorAll(elements)].map((whole) => ({ whole, properties: look(whole) }))
    return () =>
      before.flatMap(({ whole, properties }, place) => {
        const now = look(whole)
        return now.length === properties.length && now.every((one, index) => one === properties[index]) ? [] : [place]
      })
  }, selector)
  return () => watched.evaluate((changed) => changed())
}
