import { Hono } from 'hono'
import { checkDangerPage } from '../../views/self-check/danger.tsx'
import { checkOutcomePage } from '../../views/self-check/outcome.tsx'
import { checkPage } from '../../views/self-check/questions.tsx'
import { found } from '../platform/problem.ts'
import { findPractice } from '../practice/store.ts'
import { findMatches } from '../routing/store.ts'
import { shouldCount } from '../search/demand.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { checkInput } from './input.ts'
import { chooseOffers, reasonsOf, typesFor } from './offers.ts'
import { scoreCheck } from './score.ts'
import { recordBand } from './store.ts'

/** What somebody answers goes from page to page in the form. It stands in no address, no cookie, no line and no table. */
export const selfCheckRoutes = new Hono<AppEnv>()

  .get('/:practice/check', open, async (c) => {
    c.header('Cache-Control', 'no-store')
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, checkPage({ m: c.var.care, practice, typed: {} }))
  })

  .post('/:practice/check', open, async (c) => {
    const { care: m, db, later, today } = c.var
    const slug = c.req.param('practice')
    c.header('Cache-Control', 'no-store')
    const form = await readForm(c, checkInput)
    const { typed } = form
    const { to, counted, ...answers } = form.ok ? form.value : checkInput.parse({})
    const outcome = scoreCheck(answers)
    const isDanger = outcome.isUrgent && to === 'outcome'

    if (isDanger || to === 'questions') {
      const practice = found(await findPractice(db, slug))
      const page = isDanger ? checkDangerPage({ m, practice, typed, counted: counted === 'yes' }) : checkPage({ m, practice, typed })
      return render(c, page)
    }

    const reasons = reasonsOf(answers)
    const told = await findMatches(db, { slug, pc4: '', gmCode: '' }, typesFor(reasons), today)
    const practice = found(told.practice)
    const { band } = outcome
    const asking = { isTyping: false, agent: c.req.header('User-Agent'), purpose: c.req.header('Sec-Purpose') }
    if (band && counted === '' && shouldCount(asking)) later(() => recordBand(db, practice.id, band, today))
    return render(c, checkOutcomePage({ m, practice, answers, typed, outcome, offers: chooseOffers(told.candidates, reasons, today) }))
  })
