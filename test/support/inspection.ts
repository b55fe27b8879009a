import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { repository } from '../../local/repository.ts'

const source = readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type Axe = { run(page: Document, options: RunOptions): Promise<AxeResults> }

/** Has axe at hand on every page that opens here: quicker than bringing it to each. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript(source)

/** What axe holds against the page as it stands. */
export const barriersIn = (page: Page): Promise<string[]> => askAxe(page, { runOnly: rules, rules: { 'target-size': { enabled: true } } })

/** Text that is hard to read in the colours of this moment. */
export const faintTextIn = (page: Page): Promise<string[]> => askAxe(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })

async function askAxe(page: Page, asked: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = await page.evaluate(
    async (options) => (await (window as unknown as { axe: Axe }).axe.run(document, options)).violations,
    { ...asked, resultTypes: ['violations' as const], preload: false },
  )
  const told = (summary = '') => summary.split('\n').slice(1).join(' ').trim()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${told(failureSummary)} ${html.slice(0, 160)}`),
  )
}

/** What every page has, whoever reads it in whichever language. */
export async function slipsIn(page: Page, language: string): Promise<string[]> {
  const { lang, title, headings } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }))
  return [
    lang !== language && `the page says it is in ${lang}`,
    title.trim() === '' && 'the page has no title',
    headings !== 1 && `the page has ${headings} headings of the first level`,
  ].filter((slip) => slip !== false)
}

/** How far the page runs over the edge of the screen, and what does. */
export async function sidewaysIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
    return [`${scrollWidth} wide on a screen of ${clientWidth}: ${wide.at(-1)?.outerHTML.slice(0, 160)}`]
  })
}

/** Collects what a page should never do: log an error, throw one, or ask another host for something. */
export function listenTo(page: Page, host: string): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (message.type() === 'error' && !isAnswer) heard.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => heard.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.host !== host && url.protocol !== 'data:') heard.push(`asks ${url.host}`)
  })
  return heard
}
