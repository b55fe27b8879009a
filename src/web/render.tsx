import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Layout, type Page, tabTitle } from '../../views/layout.tsx'
import type { AppEnv } from './env.ts'
import { readingTableOf } from './reading-table.ts'

/** One view, two envelopes: htmx asks for the page without its shell, a browser gets both. */
export function render(c: Pick<Context<AppEnv>, 'req' | 'var' | 'header' | 'html'>, page: Page, status: ContentfulStatusCode = 200) {
  c.header('Vary', 'HX-Request-Type', { append: true })
  if (c.req.header('HX-Request-Type') === 'partial') {
    return c.html(
      <>
        <title>{tabTitle(page)}</title>
        {page.main}
      </>,
      status,
    )
  }
  const { pathname, search } = new URL(c.req.url)
  const address = c.req.method === 'GET' && !page.isPassing ? pathname + search : undefined
  const { m, translation } = c.var
  const table = page.shell.area === 'work' ? undefined : readingTableOf(c)
  if (table) c.header('Cache-Control', 'no-store') // whoever comes next finds no page of this reader
  const textSize = c.var.textSize ?? (table || page.isTable ? 'large' : 'normal')
  const frame = { m, translation, textSize, table, address }
  return c.html(html`<!doctype html>${<Layout {...frame} {...page} />}`, status)
}
