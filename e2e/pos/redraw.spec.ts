import type { Page } from '@playwright/test'
import { expect, test } from './till'

test('What is rung up is drawn anew on its own tile and on no other', async ({ till }) => {
  const tiles = till.page.locator(TILES)
  await expect(tiles.first()).toBeVisible()
  const names = await tiles.getByRole('button').allInnerTexts()
  const place = names.findIndex((words) => !/variants|None left/.test(words))
  const drawnAnew = await watchTiles(till.page)
  await tiles.nth(place).getByRole('button').click()
  await expect(till.lines).toHaveCount(1)
  await expect(tiles.nth(place)).toContainText('1 in the basket')
  expect(await drawnAnew()).toEqual([place])
  expect(names.length).toBeGreaterThan(20)
})

const TILES = 'section[aria-label="Products"] li:has(button)'

/** Answers the places of the tiles that were drawn anew since: React hands their elements other properties then. */
async function watchTiles(page: Page): Promise<() => Promise<number[]>> {
  const watch = await page.evaluateHandle((tiles) => {
    const propertiesOf = (element: Element): unknown => {
      const name = Object.keys(element).find((key) => key.startsWith('__reactProps$'))
      if (!name) throw new Error('This element is not drawn by React')
      return Reflect.get(element, name)
    }
    const look = (tile: Element) => [tile, ...tile.querySelectorAll('*')].map(propertiesOf)
    const before = [...document.querySelectorAll(tiles)].map((tile) => ({ tile, properties: look(tile) }))
    return () =>
      before.flatMap(({ tile, properties }, place) => {
        const now = look(tile)
        return now.length === properties.length && now.every((one, index) => one === properties[index]) ? [] : [place]
      })
  }, TILES)
  return () => watch.evaluate((changed) => changed())
}
