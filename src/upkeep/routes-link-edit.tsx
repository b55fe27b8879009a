import { type Context, Hono } from 'hono'
import { ownedEditPage } from '../../views/upkeep/owned-edit.tsx'
import { changedFields } from '../directory/content.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { openingHoursInDutch } from '../platform/opening-hours.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { ownedChangeInput } from './input.ts'
import type { Opened, Owned } from './owned.ts'
import { refuseLink } from './routes-link.tsx'
import { findOwned } from './store-owned.ts'
import { findContent, recordProposedByLink } from './store-proposing.ts'

type Edited = { opened: Opened; owned: Owned; typed?: Typed; problems?: FieldProblems; alert?: string; status?: 409 | 422 }

/** Begins with what already waits, if it came by the link, so that nothing of it is lost. */
function typedOf({ version, proposed, ...owned }: Owned, language: string): Typed {
  const { summary, description, phone, email, url, openingHours, costNote, applicationProcess } = proposed ?? owned
  const hours = language === 'nl' ? openingHoursInDutch(openingHours) : openingHours
  return { summary, description, phone, email, url, openingHours: hours, costNote, applicationProcess, version: String(version), note: '' }
}

function show(c: Context<AppEnv>, token: string, { opened, owned, typed, problems = {}, alert, status }: Edited) {
  const { language, m } = c.var
  c.header('Cache-Control', 'no-store')
  const form = { typed: typed ?? typedOf(owned, language), problems }
  return render(c, ownedEditPage({ m, token, practice: opened.practice, owned, form, alert }), status ?? 200)
}

/** What is not right any more, put right by whoever has the link of the mail: the coordinator looks at it before it shows. */
export const linkEditRoutes = new Hono<AppEnv>()

  .get('/:token/wijzigen/:offering', open, async (c) => {
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    if (!met.ok) return refuseLink(c, token, met.reason)
    const owned = found(met.value.offerings.find(({ id }) => id === c.req.param('offering')))
    return show(c, token, { opened: met.value, owned })
  })

  .post('/:token/wijzigen/:offering', open, async (c) => {
    const { db, m, origin } = c.var
    const token = c.req.param('token')
    const met = await findOwned(c.var, token)
    if (!met.ok) return refuseLink(c, token, met.reason)
    const opened = met.value
    const owned = found(opened.offerings.find(({ id }) => id === c.req.param('offering')))
    const form = await readForm(c, ownedChangeInput)
    const { typed } = form
    if (!form.ok) return show(c, token, { opened, owned, typed, problems: form.problems, status: 422 })

    const { version, note, ...changed } = form.value
    const again = { ...typed, version: String(owned.version) }
    if (version !== owned.version) return show(c, token, { opened, owned, typed: again, alert: m.upkeep.changed, status: 409 })
    if (owned.proposal === 'by_person') return show(c, token, { opened, owned, typed, alert: m.upkeep.edit.colleague, status: 409 })
    const now = found(await findContent(db, owned.id))
    const content = { ...now, ...changed }
    if (changedFields(now, content).length === 0 && note === '')
      return show(c, token, { opened, owned, typed, alert: m.upkeep.edit.nothing, status: 422 })

    try {
      await recordProposedByLink(c.var, owned, content, note, origin)
    } catch (error) {
      if (!isTaken(error, 'offering_proposals.offering_id')) throw error
      return show(c, token, { opened, owned, typed, alert: m.upkeep.edit.colleague, status: 409 })
    }
    return c.redirect(paths.done(paths.upkeep(token), 'changeSent'), 303)
  })
