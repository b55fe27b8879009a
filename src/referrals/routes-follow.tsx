import { Hono } from 'hono'
import { followFormPage } from '../../views/referrals/follow-form.tsx'
import { paths } from '../paths.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { keepApart } from '../web/keep-apart.ts'
import { render } from '../web/render.tsx'
import { enter, showFollowed } from './routes-follow-entering.tsx'

/** For the caregiver, with the code from paper and the last digits of the telephone number; there is no session, so nothing has to be closed. */
export const followRoutes = new Hono<AppEnv>()

  .get('/', open, (c) => {
    keepApart(c)
    return render(c, followFormPage({ m: c.var.care, form: { typed: {}, problems: {} } }))
  })

  // where a form went: whoever comes back to it has no code with them
  .get('/*', open, (c) => c.redirect(paths.follow, 303))

  .post('/', open, async (c) => {
    const code = await enter(c)
    return code instanceof Response ? code : showFollowed(c, code)
  })
