import { expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { openSite } from '../support/site.ts'

const { visitor } = await openSite()
const tools = [paths.networkTool, paths.plan, paths.talk]

test('the page about the tools leads to each of them, and says that all stays on the device', async () => {
  const { html, text } = await visitor.visit(paths.tools('den-bosch'))
  for (const to of tools) expect(html).toContain(`href="${to('den-bosch')}"`)
  expect(text).toContain('Wat u invult, blijft op uw apparaat.')
})

test.each(tools)('a tool has no form and no name on a field, so a browser has nothing to send', async (to) => {
  const { html, status } = await visitor.visit(to('den-bosch'))
  expect(status).toBe(200)
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  expect(main.match(/<(input|textarea)/g)?.length).toBeGreaterThan(2)
  expect(main).not.toMatch(/<form|\sname="|type="submit"|hx-/)
  expect(main.match(/<button/g)?.length).toBe(main.match(/<button[^>]*type="button"/g)?.length)
})

test('there are none of a practice that is not there', async () => {
  for (const to of [paths.tools, ...tools]) expect((await visitor.visit(to('nergens'))).status).toBe(404)
})

test('the plan has the numbers of the practice as text', async () => {
  const { text } = await visitor.visit(paths.plan('stein'))
  expect(text).toMatch(/Er is nu gevaar.*112/s)
  expect(text.match(/000-\d{3} \d\d \d\d/g)?.length).toBeGreaterThan(2)
})
