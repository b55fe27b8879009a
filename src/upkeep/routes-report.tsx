import { Hono } from 'hono'
import { reportedPage, reportFormPage } from '../../views/upkeep/report-form.tsx'
import { doneWords } from '../address-words.ts'
import { paths } from '../paths.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { reportInput } from './input.ts'
import { findReportable, recordReport } from './store-reports.ts'

/** Anybody who looks at an offering says what is not right there. */
export const reportingRoutes = new Hono<AppEnv>()

  .get('/:practice/aanbod/:offering/klopt-niet', open, async (c) => {
    const { db, care: m, today } = c.var
    const about = found(await findReportable(db, c.req.param('practice'), c.req.param('offering'), today))

    if (c.req.query('klaar') === doneWords.reported) return render(c, reportedPage({ m, ...about }))
    return render(c, reportFormPage({ m, ...about, form: { typed: {}, problems: {} } }))
  })

  .post('/:practice/aanbod/:offering/klopt-niet', open, async (c) => {
    const { db, limits, care: m, origin, today } = c.var
    const about = found(await findReportable(db, c.req.param('practice'), c.req.param('offering'), today))
    const form = await readForm(c, reportInput)
    if (!form.ok) return render(c, reportFormPage({ m, ...about, form }), 422)

    await countAttempt(limits, origin.networkAddress, `report:${about.offering.id}`)
    await recordReport(c.var, about.offering, form.value, origin.networkAddress)
    return c.redirect(paths.done(paths.reportOffering(about.practice.slug, about.offering.slug), 'reported'), 303)
  })
