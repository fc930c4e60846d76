import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './till'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Axe finds nothing, and nothing is cut off at the side. */
async function usable(page: Page, where: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found, where).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

for (const { name, viewport, colorScheme } of [
  { name: 'a desk', viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  { name: 'a tablet in the dark', viewport: { width: 768, height: 1024 }, colorScheme: 'dark' },
  { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
] as const) {
  test(`Everybody can use every part of the till on ${name}`, async ({ till, shelve }) => {
    test.setTimeout(90_000)
    const { page, dialog } = till
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    const mug = await shelve(9)
    await till.reload()
    await till.ring(mug)
    await usable(page, 'the basket')
    await till.scan('0000000000000')
    await expect(page.getByText('was not found')).toBeVisible()
    await till.press('search')
    await till.type('th')
    await expect(page.getByRole('option').first()).toBeVisible()
    await usable(page, 'the search')
    await page.keyboard.press('Escape')
    for (const command of ['help', 'customer', 'quantity', 'discount', 'park', 'parked', 'shift', 'sales'] as const) {
      await till.press(command)
      await expect(dialog).toBeVisible()
      await usable(page, command)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await till.pay()
    await usable(page, 'the payment')
    await till.press('confirm')
    await till.soldNumber()
    await usable(page, 'what was sold')
    await till.press('sales')
    await dialog.getByRole('listitem').first().getByRole('button').click()
    await expect(dialog.getByRole('article')).toBeVisible()
    await usable(page, 'a receipt')
    await page.keyboard.press('Escape')
    await till.press('shift')
    await dialog.getByRole('button', { name: 'Close the shift' }).click()
    await usable(page, 'the count')
  })
}
