import { Hono } from 'hono'
import { checksPage } from '../../views/upkeep/checks.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { targetInput } from './input.ts'
import { recordAdopted } from './store-adopting.ts'
import { findChecks, recordAccepted } from './store-checks.ts'

async function show(c: SignedIn, status: 200 | 409 | 422 = 200) {
  const { actor, db, m } = c.var
  const alert = status === 200 ? undefined : m.checks.changed
  return render(c, checksPage({ m, actor, checks: await findChecks(db, actor), done: c.req.query('klaar'), alert }), status)
}

/** Sites and telephone numbers of a practice's directory. */
export const checkRoutes = new Hono<AppEnv>()

  .get('/', access('coordinator'), (c) => show(c))

  .post('/goed', access('coordinator'), async (c) => {
    const form = await readForm(c, targetInput)
    if (!form.ok) return show(c, 422)
    found(await recordAccepted(c.var, c.var.actor, form.value.target))
    return c.redirect(paths.done(paths.contacts, 'contactAccepted'), 303)
  })

  .post('/overnemen', access('coordinator'), async (c) => {
    const form = await readForm(c, targetInput)
    if (!form.ok) return show(c, 422)
    try {
      const adopted = await recordAdopted(c.var, c.var.actor, form.value.target, form.value.leadsTo)
      found(adopted !== 'unknown')
      return adopted === 'changed' ? show(c, 409) : c.redirect(paths.done(paths.contacts, 'contactAdopted'), 303)
    } catch (error) {
      if (isTaken(error, 'offering_versions.version')) return show(c, 409)
      throw error
    }
  })
