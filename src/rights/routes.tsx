import { Hono } from 'hono'
import { personPage } from '../../views/rights/person.tsx'
import { retentionPage } from '../../views/rights/retention.tsx'
import { rightsPage } from '../../views/rights/search.tsx'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { personExport } from './export.ts'
import { searchInput } from './input.ts'
import { peopleOf } from './policy.ts'
import { mostFound, searchPeople } from './store.ts'
import { findPerson } from './store-person.ts'
import { findRetention } from './store-retention.ts'

/** The page of one person; after a refusal with the sentence that says why. */
export async function showPerson(c: SignedIn, referralId: string, alert?: string) {
  const { actor, m, today } = c.var
  const person = found(await findPerson(c.var, actor, referralId, 'page'))
  return render(c, personPage({ m, actor, person, referralId, today, alert, done: c.req.query('klaar') }), alert ? 422 : 200)
}

export const rightsRoutes = new Hono<AppEnv>()

  .get('/inzage', access('coordinator'), (c) => {
    const { actor, m } = c.var
    return render(c, rightsPage({ m, actor, form: { typed: {}, problems: {} } }))
  })

  .post('/inzage', access('coordinator'), async (c) => {
    const { actor, m } = c.var
    const form = await readForm(c, searchInput)
    const { typed } = form
    if (!form.ok) return render(c, rightsPage({ m, actor, form }), 422)

    const all = await searchPeople(c.var, actor, form.value)
    const most = all.length === mostFound ? mostFound : undefined
    return render(c, rightsPage({ m, actor, form: { typed, problems: {} }, found: peopleOf(all), most }))
  })

  .get('/inzage/:referralId', access('coordinator'), (c) => showPerson(c, c.req.param('referralId')))

  .get('/inzage/:referralId/gegevens.json', access('coordinator'), async (c) => {
    const { actor, now } = c.var
    const id = c.req.param('referralId')
    const person = found(await findPerson(c.var, actor, id, 'file'))
    const reference = person.referrals.find(({ course }) => course.id === id)?.course.reference
    c.header('Content-Disposition', `attachment; filename="adempauze-${reference}.json"`)
    return c.json(personExport(person, actor, now))
  })

  .get('/bewaren', access('coordinator'), async (c) => {
    const { actor, db, m, today } = c.var
    return render(c, retentionPage({ m, actor, retention: await findRetention(db, actor.practice.id, today) }))
  })
