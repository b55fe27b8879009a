import { Hono } from 'hono'
import { reportPage } from '../../views/upkeep/report.tsx'
import { reportListPage } from '../../views/upkeep/report-list.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { reportStepInput } from './input.ts'
import { handlerOf } from './policy.ts'
import { takeReportStep } from './report.ts'
import { findReport, listReports, recordReportStep } from './store-reports.ts'

const handlers = ['coordinator', 'provider'] as const

async function meet(c: SignedIn, id: string) {
  const { actor } = c.var
  const report = found(await findReport(c.var, actor, id))
  return { report, handler: found(handlerOf(actor, report)) }
}

async function show(c: SignedIn, id: string, alert?: string, status: 200 | 409 = 200) {
  const { actor, m } = c.var
  return render(c, reportPage({ m, actor, ...(await meet(c, id)), alert, done: c.req.query('klaar') }), status)
}

/** What visitors reported, for whoever can put it right. */
export const reportRoutes = new Hono<AppEnv>()

  .get('/', access(...handlers), async (c) => {
    const { actor, db, m } = c.var
    const which = c.req.query('stand') === 'afgehandeld' ? 'handled' : 'running'
    return render(c, reportListPage({ m, actor, which, reports: await listReports(db, actor, which) }))
  })

  .get('/:id', access(...handlers), (c) => show(c, c.req.param('id')))

  .post('/:id', access(...handlers), async (c) => {
    const { actor, m } = c.var
    const { report, handler } = await meet(c, c.req.param('id'))
    const form = await readForm(c, reportStepInput)
    if (!form.ok) return render(c, reportPage({ m, actor, report, handler, alert: m.reports.chooseStep }), 422)

    const { step, version } = form.value
    const done = () => c.redirect(paths.done(paths.report(report.id), 'reportHandled'), 303)
    const isSameClick = ({ history, ...now }: typeof report) =>
      version === now.version - 1 && history.at(-1)?.step === step && history.at(-1)?.personId === actor.personId
    if (isSameClick(report)) return done()
    if (version !== report.version) return show(c, report.id, m.reports.changed, 409)
    const taken = takeReportStep(handler, report.status, step)
    if (!taken.ok) return show(c, report.id, m.reports.refusal[taken.reason], 409)

    try {
      await recordReportStep(c.var, actor, report, taken.value)
    } catch (error) {
      if (!isTaken(error, 'offering_report_steps.version')) throw error
      if (!isSameClick((await meet(c, report.id)).report)) return show(c, report.id, m.reports.changed, 409)
    }
    return done()
  })
