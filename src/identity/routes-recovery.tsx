import { Hono } from 'hono'
import { recoverPage, recoveryPage, recoverySentPage } from '../../views/identity/recovery.tsx'
import { paths } from '../paths.ts'
import { isStopped } from '../platform/database.ts'
import { newToken } from '../platform/id.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { sessionUnder } from '../web/new-session.ts'
import { render } from '../web/render.tsx'
import { writeSessionCookie } from '../web/session-cookie.ts'
import { emailFingerprint } from './email.ts'
import { recoveryInput } from './input.ts'
import { refuseLink } from './routes-invitation.tsx'
import { askRecovery, findRecovery, recordRecovery } from './store-recovery.ts'

export const recoveryRoutes = new Hono<AppEnv>()

  .get('/', open, (c) => render(c, recoverPage({ m: c.var.m, form: { typed: {}, problems: {} } })))

  .post('/', open, async (c) => {
    const { limits, m, origin, vault } = c.var
    const form = await readForm(c, recoveryInput)
    if (!form.ok) return render(c, recoverPage({ m, form }), 422)
    const { email } = form.value
    await countAttempt(limits, origin.networkAddress, await emailFingerprint(vault, email))

    await askRecovery(c.var, email)
    c.header('Cache-Control', 'no-store')
    return render(c, recoverySentPage({ m }))
  })

  .get('/:token', open, async (c) => {
    const found = await findRecovery(c.var, c.req.param('token'))
    if (!found.ok) return refuseLink(c, 'recovery', found.reason)
    c.header('Cache-Control', 'no-store')

    return render(c, recoveryPage({ m: c.var.m, address: paths.recovery(c.req.param('token')) }))
  })

  .post('/:token', open, async (c) => {
    const { limits, origin } = c.var
    await countAttempt(limits, origin.networkAddress)
    const found = await findRecovery(c.var, c.req.param('token'))
    if (!found.ok) return refuseLink(c, 'recovery', found.reason)

    const token = newToken()
    const session = await sessionUnder(c, token, 'mail', false)
    try {
      await recordRecovery(c.var, found.value, session)
    } catch (error) {
      if (isStopped(error, 'this link is not open')) return refuseLink(c, 'recovery', 'used')
      throw error
    }
    writeSessionCookie(c, token)
    c.header('Cache-Control', 'no-store')
    return c.redirect(paths.account, 303)
  })
