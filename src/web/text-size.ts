import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { textSizeOf, textSizeWords } from '../platform/text-size.ts'
import type { AppEnv } from './env.ts'
import { keepChoice, withoutChoice } from './own-choice.ts'

/** How large the letters are: what the visitor chose, on every page. `?tekst=groot` chooses, and leaves the address again. */
export const textSize = createMiddleware<AppEnv>(async function textSize(c, next) {
  const chosen = textSizeOf(c.req.query('tekst'))
  if (chosen && c.req.method === 'GET') {
    keepChoice(c, 'tekst', textSizeWords[chosen])
    return c.redirect(withoutChoice(c, 'tekst'), 303)
  }
  c.set('textSize', textSizeOf(getCookie(c, 'tekst')))
  await next()
  return
})
