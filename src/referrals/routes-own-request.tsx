import { Hono } from 'hono'
import type * as z from 'zod'
import { ownRequestPage } from '../../views/referrals/own-request.tsx'
import { ownRequestSentPage } from '../../views/referrals/own-request-sent.tsx'
import { youngRequestPage } from '../../views/referrals/young-request.tsx'
import { youngRequestSentPage } from '../../views/referrals/young-request-sent.tsx'
import { youngWords } from '../../views/referrals/young-words.ts'
import { readAge } from '../guidance/young.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { ownRequestInput } from './own-request-input.ts'
import { type Asking, openForm, sendForm } from './routes-asking.tsx'
import { youngRequestOf } from './young-request.ts'
import { type YoungRequestTyped, youngRequestInput } from './young-request-input.ts'

const own: Asking<z.infer<typeof ownRequestInput>> = {
  askedIn: ({ consent: _, ...asked }) => ({ ...asked, ageGroup: '', adult: undefined }),
  page: ownRequestPage,
  sent: ownRequestSentPage,
  words: (m) => m,
}

const young: Asking<YoungRequestTyped> = {
  askedIn: youngRequestOf,
  page: youngRequestPage,
  sent: youngRequestSentPage,
  words: youngWords,
}

/** A caregiver asks for contact, without account and without referrer; who is young in a form of their own. */
export const ownRequestRoutes = new Hono<AppEnv>()
  .get('/:practice/hulpvraag', open, (c) => openForm(c, own, {}))
  .post('/:practice/hulpvraag', open, async (c) => sendForm(c, own, await readForm(c, ownRequestInput)))

  .get('/:practice/jong/hulpvraag', open, (c) => {
    const age = readAge(c.req.query('leeftijd'))
    return openForm(c, young, age ? { age } : {})
  })
  .post('/:practice/jong/hulpvraag', open, async (c) => sendForm(c, young, await readForm(c, youngRequestInput)))
