import { Hono } from 'hono'
import { duplicatesPage } from '../../views/directory/duplicates.tsx'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { apartInput } from './merge-input.ts'
import { findDuplicates, recordApart } from './store-pairs.ts'

export const duplicateRoutes = new Hono<AppEnv>()

  .get('/dubbel', access('coordinator'), (c) => show(c, 200))

  .post('/dubbel', access('coordinator'), async (c) => {
    const { actor, db, now } = c.var
    const form = await readForm(c, apartInput)
    if (!form.ok) return show(c, 422)
    found(await recordApart(db, form.value, actor, now))
    return c.redirect(paths.done(paths.duplicates, 'pairIsTwo'), 303)
  })

async function show(c: SignedIn, status: 200 | 422) {
  const { actor, db, m } = c.var
  const duplicates = await findDuplicates(db, actor.practice.id)
  return render(
    c,
    duplicatesPage({ m, actor, duplicates, done: c.req.query('klaar'), alert: status === 422 ? m.field.choose_one : undefined }),
    status,
  )
}
