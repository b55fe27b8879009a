import { createMiddleware } from 'hono/factory'
import { ownPhonePage } from '../../views/practice/own-phone.tsx'
import { paths } from '../paths.ts'
import { findPractice } from '../practice/store.ts'
import type { AppEnv } from './env.ts'
import { wholeAddress } from './host.ts'
import { readingTableOf } from './reading-table.ts'
import { render } from './render.tsx'

/** Forms that ask who somebody is, or show what is kept of somebody. `/volg` and all under it begin with one form. */
export const personalAddresses = [
  '/volg/*',
  '/:practice/hulpvraag',
  '/:practice/jong/hulpvraag',
  '/:practice/buurthulp/vragen',
  '/:practice/buurthulp/aanbieden',
  '/:practice/buurthulp/volgen',
] as const

/** A reading table asks for nothing personal and shows nothing of it, not even in an answer that is sent again: it says where to do it. What was sent is not read. */
export const notOnTable = createMiddleware<AppEnv>(async function notOnTable(c, next) {
  const table = readingTableOf(c)
  const practice = table && (await findPractice(c.var.db, c.req.param('practice') ?? table))
  if (!practice) return next()
  const isFollowing = c.req.param('practice') === undefined
  const address = wholeAddress(c, isFollowing ? paths.follow : c.req.path)
  return render(c, ownPhonePage({ m: c.var.care, practice, address }), c.req.method === 'POST' ? 403 : 200)
})
