import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { repository } from '../../local/repository.ts'

const source = readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type Axe = { run(page: Document, options: RunOptions): Promise<AxeResults> }

/** What axe holds against the page as it stands; `only` one rule when the others were asked before. */
export async function barriersIn(page: Page, only?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const runOnly = only ? { type: 'rule' as const, values: [only] } : { type: 'tag' as const, values: rules }
  const violations = await page.evaluate(
    async (asked) => {
      const { axe } = window as unknown as { axe: Axe }
      const options: RunOptions = { runOnly: asked, resultTypes: ['violations'] }
      if (asked.type === 'tag') options.rules = { 'target-size': { enabled: true } }
      return (await axe.run(document, options)).violations
    },
    runOnly as RunOptions['runOnly'] & { type: 'rule' | 'tag' },
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n').at(-1)}`))
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
