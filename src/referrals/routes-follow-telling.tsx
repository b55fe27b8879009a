import { Hono } from 'hono'
import { isTaken } from '../platform/database.ts'
import { isId, newId } from '../platform/id.ts'
import { open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { caregiverMessageInput, ownEaseInput, sayingInput } from './follow-input.ts'
import { noFacts, takeStep } from './referral.ts'
import { meetFollower, onWhatIsThere, showFollowed } from './routes-follow-entering.tsx'
import { recordOwnEase, recordOwnStep } from './store-follow-acting.ts'
import { byFollowCode } from './store-follow-knock.ts'
import { isWrittenBefore, recordCaregiverMessage } from './store-follow-messages.ts'

/** What caregivers tell whoever helps them: in their own words, whether help began, and how it was. */
export const followTellingRoutes = new Hono<AppEnv>()

  .post('/bericht', open, async (c) => {
    const met = await meetFollower(c, { act: 'message' }, caregiverMessageInput)
    if (met instanceof Response) return met
    const { code, acting, value } = met
    const { care: m, now, origin } = c.var
    const key = isId(value.key) ? value.key : newId(now)
    const done = () => showFollowed(c, code, { done: m.following.done.message })
    const again = (alert: string, key: string) =>
      showFollowed(c, code, {
        alert,
        again: { act: 'message', form: { typed: { message: value.message, key }, problems: {} } },
        status: 409,
      })
    const writing = { referral: acting.referral, id: key, text: value.message }
    try {
      const answer = await recordCaregiverMessage(c.var, writing, byFollowCode(origin))
      if (answer === 'written' || (answer === 'many' && (await isWrittenBefore(c.var, writing)))) return done()
      return again(m.following.refused[answer], key)
    } catch (error) {
      if (!isTaken(error, 'caregiver_messages.id')) throw error
    }
    return (await isWrittenBefore(c.var, writing)) ? done() : again(m.following.refused.again, newId(now))
  })

  .post('/gestart', open, async (c) => {
    const met = await meetFollower(c, { act: 'say' }, sayingInput)
    if (met instanceof Response) return met
    const { care: m, origin } = c.var
    const step = met.value.said
    const refused = await onWhatIsThere(c, met, async ({ referral, said }) => {
      const taken = takeStep(referral.status, { step, note: '' }, noFacts)
      if (!taken.ok) return 'over'
      if (said.includes(step)) return said[0] === step ? undefined : 'saidToday'
      await recordOwnStep(c.var, referral, taken.value, origin)
      return undefined
    })
    return showFollowed(c, met.code, refused ? { alert: m.following.refused[refused], status: 409 } : { done: m.following.done.say })
  })

  .post('/gerust-hart', open, async (c) => {
    const met = await meetFollower(c, { act: 'evaluate' }, ownEaseInput)
    if (met instanceof Response) return met
    await recordOwnEase(c.var, met.code, met.value.ease, c.var.origin)
    return showFollowed(c, met.code, { done: c.var.care.following.done.evaluate })
  })
