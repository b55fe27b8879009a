import { type Context, Hono } from 'hono'
import { followSurePage } from '../../views/referrals/follow-sure.tsx'
import { isStopped } from '../platform/database.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { endingInput } from './follow-input.ts'
import type { FollowCode } from './followed.ts'
import { hasEnded, noFacts, takeStep } from './referral.ts'
import { meetFollower, onWhatIsThere, showFollowed } from './routes-follow-entering.tsx'
import { recordConsentWithdrawn, withdrawnBefore } from './store-consent.ts'
import { type Acting, recordOwnStep } from './store-follow-acting.ts'
import { byFollowCode } from './store-follow-knock.ts'

type Visit = Context<AppEnv>

/** What a caregiver ends, each in two steps: what it means, and then for good. */
export const followEndingRoutes = new Hono<AppEnv>()

  .post('/stoppen', open, async (c) => {
    const { care: m } = c.var
    const stopped = m.following.done.stop
    const doneBefore = (_: FollowCode, { referral }: Acting) => (referral.status === 'declined_by_caregiver' ? stopped : undefined)
    const met = await meetFollower(c, { act: 'stop', isAside: await isAsked(c), doneBefore }, endingInput)
    if (met instanceof Response) return met
    const { code, value } = met
    if (value.sure !== 'yes') return render(c, followSurePage({ m, practice: code.practice, typed: code.typed, act: 'stop' }))
    await onWhatIsThere(c, met, (acting) => stop(c, acting))
    return showFollowed(c, { ...code, standing: 'ended' }, { done: stopped })
  })

  .post('/toestemming', open, async (c) => {
    const { care: m } = c.var
    const withdrawn = m.following.done.withdraw
    const doneBefore = ({ standing }: FollowCode) => (standing === 'withdrawn' ? withdrawn : undefined)
    const met = await meetFollower(c, { act: 'withdraw', isAside: await isAsked(c), doneBefore }, endingInput)
    if (met instanceof Response) return met
    const { code, value } = met
    if (value.sure !== 'yes') return render(c, followSurePage({ m, practice: code.practice, typed: code.typed, act: 'withdraw' }))
    await onWhatIsThere(c, met, (acting) => withdraw(c, acting))
    return showFollowed(c, { ...code, standing: 'withdrawn' }, { done: withdrawn })
  })

/** The first of the two steps. */
const isAsked = async (c: Visit): Promise<boolean> => (await readTyped(c)).sure !== 'yes'

/** What ended meanwhile stays as it ended. */
async function stop(c: Visit, { referral }: Acting): Promise<void> {
  const taken = takeStep(referral.status, { step: 'stop', note: '' }, noFacts)
  if (taken.ok) await recordOwnStep(c.var, referral, taken.value, c.var.origin)
}

/** What still runs ends with it. */
async function withdraw(c: Visit, { referral }: Acting): Promise<void> {
  const taken = hasEnded(referral.status) ? undefined : takeStep(referral.status, { step: 'withdraw_consent', note: '' }, noFacts)
  const by = { actor: byFollowCode(c.var.origin), taken: taken?.ok ? taken.value : undefined, isByReferrer: false }
  try {
    await recordConsentWithdrawn(c.var, referral, 'caregiver', by)
  } catch (error) {
    if (!isStopped(error, withdrawnBefore)) throw error
  }
}
