import { Hono } from 'hono'
import { longDay } from '../../views/format.ts'
import { correctionPage } from '../../views/rights/correct.tsx'
import { erasurePage } from '../../views/rights/erase.tsx'
import type { doneWords } from '../address-words.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { dayOf } from '../platform/day.ts'
import { sha256 } from '../platform/id.ts'
import { found } from '../platform/problem.ts'
import { withChanges } from '../referrals/amending.ts'
import { toldIn } from '../referrals/details.ts'
import { hasEnded, noFacts, takeStep } from '../referrals/referral.ts'
import { isChangedSince } from '../referrals/store-corrections.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { correctionInput, erasureInput, holdInput, releaseInput } from './input.ts'
import { changesOf, mayCorrect, mayHold } from './policy.ts'
import type { Kept } from './record.ts'
import { showPerson } from './routes.tsx'
import { findKept } from './store.ts'
import { recordCorrection, recordHold, recordRelease } from './store-changing.ts'
import { isHeldNow, recordErasure } from './store-erasing.ts'

const meet = async (c: SignedIn, id: string) => found(await findKept(c.var, c.var.actor, id))
const backTo = (c: SignedIn, id: string) => c.redirect(paths.rightsOf(id), 303)
const doneAt = (c: SignedIn, id: string, what: keyof typeof doneWords) => c.redirect(paths.done(paths.rightsOf(id), what), 303)

/** Tells two readings of the same details apart, without saying anything of them. */
const seenOf = ({ course, details }: Kept) => sha256(JSON.stringify([course.id, details]))

export const rightsChangingRoutes = new Hono<AppEnv>()

  .get('/inzage/:referralId/verbeteren', access('coordinator'), async (c) => {
    const { actor, m } = c.var
    const kept = await meet(c, c.req.param('referralId'))
    if (!mayCorrect(kept)) return backTo(c, kept.course.id)
    return render(c, correctionPage({ m, actor, kept, form: { typed: { ...kept.details, seen: await seenOf(kept) }, problems: {} } }))
  })

  .post('/inzage/:referralId/verbeteren', access('coordinator'), (c) => correct(c, c.req.param('referralId')))

  .post('/inzage/:referralId/wissen', access('coordinator'), async (c) => {
    const { actor, m } = c.var
    const id = c.req.param('referralId')
    const kept = await meet(c, id)
    const form = await readForm(c, erasureInput)
    if (kept.course.erasedAt) return backTo(c, id)
    if (kept.course.heldSince) return showPerson(c, id, heldText(c, kept))
    if (!form.ok || form.value.sure !== 'yes') return render(c, erasurePage({ m, actor, kept }))
    return (await erase(c, kept)) ?? doneAt(c, id, 'erased')
  })

  .post('/inzage/:referralId/bewaren', access('coordinator'), async (c) => {
    const { actor } = c.var
    const kept = await meet(c, c.req.param('referralId'))
    const { id } = kept.course
    if (!mayHold(kept)) return backTo(c, id)
    const release = await readForm(c, releaseInput)
    if (release.ok) {
      await recordRelease(c.var, kept, actor)
      return doneAt(c, id, 'released')
    }
    const form = await readForm(c, holdInput)
    if (!form.ok) return showPerson(c, id, c.var.m.field.choose_one)
    await recordHold(c.var, kept, form.value.reason, actor)
    return doneAt(c, id, 'held')
  })

/** What somebody put right meanwhile is shown first; the same correction sent twice is made once. */
async function correct(c: SignedIn, id: string, left = 3): Promise<Response> {
  const { actor, m } = c.var
  const kept = await meet(c, id)
  if (!mayCorrect(kept)) return backTo(c, id)
  const form = await readForm(c, correctionInput(toldIn(kept.details)))
  if (!form.ok) return render(c, correctionPage({ m, actor, kept, form }), 422)

  const { seen, ...asked } = form.value
  const fields = changesOf(kept, asked)
  if (fields.length === 0) return backTo(c, id)
  const now = await seenOf(kept)
  if (seen !== now) {
    const again = { typed: { ...form.typed, seen: now }, problems: {} }
    return render(c, correctionPage({ m, actor, kept, form: again, changed: fields }), 409)
  }
  try {
    await recordCorrection(c.var, kept, { details: withChanges(kept.details, asked, fields), fields, actor })
    return doneAt(c, id, 'corrected')
  } catch (error) {
    if (isChangedSince(error) && left > 0) return correct(c, id, left - 1)
    throw error
  }
}

/** Undefined when it is gone, otherwise the page with why it stays. Who was faster, with a step or the same, changes nothing of that. */
async function erase(c: SignedIn, kept: Kept, left = 3): Promise<Response | undefined> {
  const { course } = kept
  const step = course.status === 'draft' ? 'discard' : 'withdraw_consent'
  const taken = hasEnded(course.status) ? undefined : takeStep(course.status, { step, note: '' }, noFacts)
  try {
    await recordErasure(c.var, kept, taken?.ok ? taken.value : undefined, c.var.actor)
    return undefined
  } catch (error) {
    if (isTaken(error, 'erasures.referral_id')) return undefined
    if (isHeldNow(error)) return showPerson(c, course.id, heldText(c, await meet(c, course.id)))
    if (isTaken(error, 'referral_steps.version') && left > 0) return erase(c, await meet(c, course.id), left - 1)
    throw error
  }
}

function heldText(c: SignedIn, { course }: Kept): string {
  const { m } = c.var
  const day = longDay(m, dayOf(new Date(course.heldSince ?? c.var.now)))
  return m.rights.erase.held({ day, reason: m.rights.holdReason[course.holdReason || 'request'] })
}
