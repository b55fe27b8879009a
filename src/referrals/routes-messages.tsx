import { Hono } from 'hono'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown } from '../platform/form.ts'
import { isId, newId } from '../platform/id.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { messageInput } from './input.ts'
import { mayWriteMessage } from './message.ts'
import { meet, people, showReferral } from './routes.tsx'
import { recordMessage } from './store-messages.ts'

/** Nobody would read it any more: the referral as it stands, with what was typed. */
const showClosed = (c: SignedIn, id: string, typed: string | undefined) =>
  showReferral(c, id, { alert: c.var.m.thread.closed, typedBefore: typed, status: 409 })

/** What the organisations around a referral write to each other. */
export const messageRoutes = new Hono<AppEnv>().post('/:id/berichten', access(...people), async (c) => {
  const { actor, m, now } = c.var
  const { record } = await meet(c, c.req.param('id'))
  const { referral } = record
  const form = await readForm(c, messageInput)
  if (!mayWriteMessage(record)) return showClosed(c, referral.id, form.typed.message)
  if (!form.ok) {
    const alert = form.problems.key ? m.form.torn : m.form.missing({ count: 1 })
    return showReferral(c, referral.id, { alert, message: form, status: 422 })
  }

  const { key, message } = form.value
  const id = isId(key) ? key : newId(now)
  const done = () => c.redirect(paths.done(paths.referral(referral.id), 'messageSent'), 303)
  try {
    const isWritten = await recordMessage(c.var, referral, id, message, actor)
    return isWritten ? done() : showClosed(c, referral.id, message)
  } catch (error) {
    if (!isTaken(error, 'referral_messages.id')) throw error
  }
  const { record: since } = await meet(c, referral.id)
  const isSameClick = since.messages.some((one) => one.id === id && one.personId === actor.personId && one.text === message)
  if (isSameClick) return done()
  const again = asShown(form)
  return showReferral(c, referral.id, {
    alert: m.thread.again,
    message: { ...again, typed: { ...again.typed, key: newId(now) } },
    status: 409,
  })
})
