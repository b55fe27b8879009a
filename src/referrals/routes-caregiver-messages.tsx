import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { isId, newId } from '../platform/id.ts'
import { allow } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { messageInput } from './input.ts'
import { mayAnswerCaregiver } from './policy.ts'
import { meet, people, showReferral } from './routes.tsx'
import { recordCaregiverMessage } from './store-follow-messages.ts'

/** What the organisation that answers writes to the caregiver; other organisations do not read it. */
export const caregiverMessageRoutes = new Hono<AppEnv>().post('/:id/mantelzorger', access(...people), async (c) => {
  const { actor, m, now } = c.var
  const { record, capacity } = await meet(c, c.req.param('id'))
  const { referral } = record
  allow(capacity === 'recipient')
  const form = await readForm(c, messageInput)
  const closed = (typed: string | undefined) =>
    showReferral(c, referral.id, { alert: m.thread.caregiver.closed, typedBefore: typed, status: 409 })
  if (!mayAnswerCaregiver(capacity, referral)) return closed(form.typed.message)
  if (!form.ok) {
    const alert = form.problems.key ? m.form.torn : m.form.missing({ count: 1 })
    return showReferral(c, referral.id, { alert, answer: form, status: 422 })
  }
  const { key, message } = form.value
  try {
    const done = await recordCaregiverMessage(c.var, { referral, id: isId(key) ? key : newId(now), text: message }, actor)
    if (done !== 'written') return closed(message)
  } catch (error) {
    if (!isTaken(error, 'caregiver_messages.id')) throw error
    const since = await meet(c, referral.id)
    const isSameClick = since.record.fromCaregiver.messages.some(
      (one) => one.id === key && one.personId === actor.personId && one.text === message,
    )
    if (!isSameClick) {
      return showReferral(c, referral.id, { alert: m.thread.again, answer: { ...form, typed: { message }, problems: {} }, status: 409 })
    }
  }
  return c.redirect(paths.done(paths.referral(referral.id), 'messageSent'), 303)
})
