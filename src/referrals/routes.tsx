import { Hono } from 'hono'
import { letterPage } from '../../views/referrals/letter.tsx'
import { referralListPage } from '../../views/referrals/list.tsx'
import { type Reply, referralPage } from '../../views/referrals/show.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { newId } from '../platform/id.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { mayAskAgain } from './ask-again.ts'
import { mayWriteLetter } from './attempts.ts'
import { capacityOf } from './policy.ts'
import { hasEnded } from './referral.ts'
import { findReferral } from './store.ts'
import { recordAskedAgain, recordReportRead } from './store-afterwards.ts'
import { listReferrals } from './store-lists.ts'

/** Whose work it is to meet referrals. */
export const people = ['coordinator', 'referrer', 'provider'] as const

export async function meet(c: SignedIn, id: string, isOpened = false) {
  const { actor } = c.var
  const record = found(await findReferral(c.var, actor, id, isOpened))
  return { record, capacity: found(capacityOf(actor, record.referral)) }
}

type Again = {
  note?: string | undefined
  step?: string | undefined
  answers?: Typed
  alert?: string
  problems?: FieldProblems
  reply?: Reply
  message?: FormState
  /** What was typed to the caregiver. */
  answer?: FormState
  /** What was typed into a form that is not on this page. */
  typedBefore?: string | undefined
  status?: 409 | 422
}

const untouched: FormState = { typed: {}, problems: {} }

/** The referral as it stands now, with what was typed when the step did not happen. */
export async function showReferral(c: SignedIn, id: string, { status, message = untouched, answer = untouched, ...again }: Again = {}) {
  const { actor, m, now, today } = c.var
  const { record, capacity } = await meet(c, id, c.req.method === 'GET')
  const withKey = (form: FormState): FormState => ({ ...form, typed: { key: newId(now), ...form.typed } })
  const page = referralPage({
    m,
    actor,
    record,
    capacity,
    today,
    done: c.req.query('klaar'),
    message: withKey(message),
    answer: withKey(answer),
    ...again,
  })
  return render(c, page, status ?? 200)
}

export const referralRoutes = new Hono<AppEnv>()

  .get('/', access(...people), async (c) => {
    const { actor, m, today } = c.var
    const which = c.req.query('stand') === 'afgelopen' ? 'ended' : 'open'
    return render(c, referralListPage({ m, actor, which, referrals: await listReferrals(c.var, actor, which), today }))
  })

  .get('/:id', access(...people), (c) => showReferral(c, c.req.param('id')))

  .get('/:id/brief', access(...people), async (c) => {
    const { actor, m, today } = c.var
    const { record, capacity } = await meet(c, c.req.param('id'))
    const { referral, timeline } = record
    allow(capacity === 'recipient')
    if (referral.hidden || !mayWriteLetter(referral.status, timeline)) return c.redirect(paths.referral(referral.id), 303)
    return render(c, letterPage({ m, actor, record, today }))
  })

  .post('/:id/opnieuw-gevraagd', access(...people), async (c) => {
    const { actor, db, now, today } = c.var
    const { record, capacity } = await meet(c, c.req.param('id'))
    const { referral } = record
    allow(capacity === 'recipient')
    if (mayAskAgain(capacity, referral, today)) await recordAskedAgain(db, referral, actor, now)
    return c.redirect(paths.work, 303)
  })

  .post('/:id/gelezen', access(...people), async (c) => {
    const { actor, db, now } = c.var
    const { record, capacity } = await meet(c, c.req.param('id'))
    const { referral } = record
    allow(capacity === 'referrer' && hasEnded(referral.status) && referral.sentOn !== null)
    const { version = String(referral.version) } = await readTyped(c)
    if (!referral.reportReadAt && version === String(referral.version)) await recordReportRead(db, referral, actor, now)
    return c.redirect(paths.work, 303)
  })
