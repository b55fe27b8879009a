import { Hono } from 'hono'
import { signInPage } from '../../views/identity/sign-in.tsx'
import { paths } from '../paths.ts'
import { newToken, sha256 } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { open } from '../web/access.ts'
import { deviceOf } from '../web/device.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { dropSessionCookie, readSessionCookie, writeSessionCookie } from '../web/session-cookie.ts'
import { demoPersonInput } from './input.ts'
import { endSession, findDemoPerson, listDemoPeople, recordSession } from './store.ts'

export const identityRoutes = new Hono<AppEnv>()

  .get('/inloggen', open, async (c) => {
    const { config, db, m } = c.var
    return render(c, signInPage({ m, people: config.DEMO === '1' ? await listDemoPeople(db) : [] }))
  })

  .post('/inloggen/demo', open, async (c) => {
    const { config, db, m, now, origin } = c.var
    found(config.DEMO === '1' || undefined)
    const form = await readForm(c, demoPersonInput)
    const person = form.ok && (await findDemoPerson(db, form.value.person))
    if (!person) return render(c, signInPage({ m, people: await listDemoPeople(db), alert: m.identity.unknownPerson }), 422)

    const token = newToken()
    const device = deviceOf(c.req.header('User-Agent'))
    await recordSession(db, person, { tokenHash: await sha256(token), means: 'demo', isTrusted: true, device, origin }, now)
    writeSessionCookie(c, token)
    return c.redirect(paths.work, 303)
  })

  .get('/inloggen/demo', open, (c) => c.redirect(paths.signIn, 303))

  .post('/uitloggen', open, async (c) => {
    const token = readSessionCookie(c)
    if (token) await endSession(c.var.db, await sha256(token))
    dropSessionCookie(c)
    return c.redirect(paths.signIn, 303)
  })
