import { expect, test } from './till'

const POINTS_PER_MM = 72 / 25.4

/** Pages of a PDF as [width, height] in millimetres. */
const pagesOf = (pdf: Buffer): [number, number][] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
    Math.round(Number(width) / POINTS_PER_MM),
    Math.round(Number(height) / POINTS_PER_MM),
  ])

for (const { name, width } of [
  { name: '80 mm roll', width: 80 },
  { name: '58 mm roll', width: 58 },
]) {
  test(`A receipt on an ${name} is one strip as long as its text`, async ({ till, shelve }) => {
    await till.page.addInitScript(() => {
      window.print = () => {}
    })
    const mug = await shelve(30, '11.90')
    await till.reload()
    await till.page.getByRole('button', { name: 'Till menu' }).click()
    await till.page.getByRole('menuitemradio', { name }).click()
    await till.page.keyboard.press('Escape')
    await till.ring(mug)
    await till.pay()
    await till.press('confirm')
    const number = await till.soldNumber()
    await till.press('print')
    const paper = till.page.getByRole('article', { name: `Receipt ${number}`, includeHidden: true })
    await expect(paper).toContainText('Total€11.90')
    const [page, ...more] = pagesOf(await till.page.pdf({ preferCSSPageSize: true }))
    expect(more).toEqual([])
    expect(page?.[0]).toBe(width)
    expect(page?.[1]).toBeGreaterThan(80)
    expect(page?.[1]).toBeLessThan(160)
  })
}
