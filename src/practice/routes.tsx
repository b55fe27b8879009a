import { Hono } from 'hono'
import { homePage } from '../../views/practice/home.tsx'
import { portalPage } from '../../views/practice/portal.tsx'
import { complaintPage, complaintStartPage } from '../../views/statements/complaint.tsx'
import { momentOf } from '../agenda/event.ts'
import { findHome } from '../agenda/store.ts'
import { paths } from '../paths.ts'
import { pc4Of } from '../platform/postcode.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { render } from '../web/render.tsx'
import { answerPlace } from './front-door.ts'
import { findPractice, locatePlace } from './store.ts'
import { findLogo } from './store-settings.ts'

/** Seconds. A new logo has a new address. */
const year = 365 * 24 * 60 * 60

export const practiceRoutes = new Hono<AppEnv>()

  .get('/', open, async (c) => {
    const { db, care: m } = c.var
    const typed = (c.req.query('zoek') ?? '').trim().slice(0, 80)
    const isAsked = c.req.query('zoek') !== undefined
    const pc4 = pc4Of(typed) ?? ''

    const { practices, area } = await locatePlace(db, pc4, typed)
    const answer = answerPlace({ typed, pc4, area, practices })
    if (isAsked && answer.kind === 'practice') return c.redirect(paths.practice(answer.slug, pc4), 303)
    return render(c, portalPage({ m, practices, typed, reason: isAsked ? answer : undefined }), isAsked ? 422 : 200)
  })

  .get('/klacht', open, async (c) => {
    const { practices } = await locatePlace(c.var.db, '', '')
    return render(c, complaintStartPage({ m: c.var.care, practices }))
  })

  .get('/:practice', open, async (c) => {
    const { db, care: m, now } = c.var
    const home = found(await findHome(db, c.req.param('practice'), momentOf(now)))
    const typed = (c.req.query('postcode') ?? '').slice(0, 7)
    return render(c, homePage({ m, ...home, postcode: pc4Of(typed) ?? typed }))
  })

  .get('/:practice/klacht', open, async (c) => {
    const practice = found(await findPractice(c.var.db, c.req.param('practice')))
    return render(c, complaintPage({ m: c.var.care, practice }))
  })

  .get('/:practice/logo', open, async (c) => {
    const version = Number(c.req.query('versie'))
    const logo = found(Number.isSafeInteger(version) ? await findLogo(c.var.db, c.req.param('practice'), version) : undefined)
    c.header('Vary', undefined)
    c.header('Content-Type', 'image/png')
    c.header('Cache-Control', `public, max-age=${year}, immutable`)
    return c.body(logo)
  })
