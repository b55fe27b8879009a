import { Hono } from 'hono'
import { askPage } from '../../views/referrals/ask.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown, type FieldProblems } from '../platform/form.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { askInput, requestReplyInput } from './input.ts'
import { capacityOf, mayAskProviders, mayTakeBack } from './policy.ts'
import { isRunning, mostAtOnce, takeRequestStep } from './request.ts'
import { choicesFor } from './request-choice.ts'
import { showReferral } from './routes.tsx'
import { findReferralToAsk } from './store.ts'
import { recordRequestStep, recordRequests } from './store-request-writing.ts'
import { namesSomebody } from './without-name.ts'

const askers = ['coordinator', 'provider'] as const

/** A referral for which a place is looked for (`isOver`: not any more), and who could be asked; whoever does not answer it does not meet this. */
async function meet(c: SignedIn) {
  const { actor, today } = c.var
  const met = found(await findReferralToAsk(c.var, actor, c.req.param('id') ?? '', today))
  const capacity = found(capacityOf(actor, met.record.referral))
  allow(capacity === 'recipient')
  const running = met.record.requests.filter(({ status }) => isRunning(status))
  return { ...met, running, isOver: met.record.referral.hidden !== undefined || !mayAskProviders(capacity, met.record.referral) }
}

type Shown = { form: FormState; alert?: string; status?: 409 | 422 }

async function showAsk(c: SignedIn, { form, alert, status }: Shown, met?: Awaited<ReturnType<typeof meet>>) {
  const { actor, m } = c.var
  const { record, askable, running } = met ?? (await meet(c))
  const choices = choicesFor(
    record.details.recipientGroup,
    askable,
    running.map(({ offeringId }) => offeringId),
  )
  return render(c, askPage({ m, actor, record, choices, left: mostAtOnce - running.length, form, alert }), status ?? 200)
}

/** No place is looked for any more: the referral as it stands, with what was typed. */
const showOver = (c: SignedIn, id: string, typed: string | undefined) =>
  showReferral(c, id, { alert: c.var.m.requests.over, typedBefore: typed, status: 409 })

/** What the one who answers a referral asks of providers. */
export const requestRoutes = new Hono<AppEnv>()

  .get('/:id/vragen', access(...askers), async (c) => {
    const met = await meet(c)
    if (met.isOver) return c.redirect(paths.referral(met.record.referral.id), 303)
    return showAsk(c, { form: { typed: {}, problems: {} } }, met)
  })

  .post('/:id/vragen', access(...askers), async (c) => {
    const { actor, m } = c.var
    const { record, askable, running, isOver } = await meet(c)
    const form = await readForm(c, askInput)
    if (isOver) return showOver(c, record.referral.id, form.typed.ask)
    if (!form.ok) return showAsk(c, { form, status: 422 })

    const named = namesSomebody(form.value.ask, record)
    if (named) return showAsk(c, { form: { typed: form.typed, problems: { ask: named } }, status: 422 })

    const { referral } = record
    const chosen = askable.filter(({ id }) => form.value.chosen.includes(id))
    const isSameClick = chosen.length > 0 && chosen.every(({ id }) => running.some(({ offeringId }) => offeringId === id))
    const done = () => c.redirect(paths.done(paths.referral(referral.id), 'requestsSent'), 303)
    if (isSameClick) return done()
    const again = (alert: string) => showAsk(c, { form: asShown(form), alert, status: 409 })
    if (chosen.length < form.value.chosen.length) return again(m.requests.ask.gone)
    if (running.length + chosen.length > mostAtOnce) return again(m.requests.ask.tooMany({ most: mostAtOnce }))

    try {
      await recordRequests(c.var, referral, chosen, form.value.ask, actor)
    } catch (error) {
      if (!isTaken(error, 'provider_requests.referral_id')) throw error
      return again(m.requests.ask.askedBefore)
    }
    return done()
  })

  .post('/:id/vragen/:request', access(...askers), async (c) => {
    const { actor, m } = c.var
    const { record, isOver } = await meet(c)
    const request = found(record.requests.find(({ id }) => id === c.req.param('request')))
    const form = await readForm(c, requestReplyInput)
    const back = (done: 'requestReplied' | 'requestWithdrawn') => c.redirect(paths.done(paths.referral(record.referral.id), done), 303)
    const again = (alert: string, status: 409 | 422, problems: FieldProblems = {}) =>
      showReferral(c, record.referral.id, { alert, status, reply: { requestId: request.id, form: { typed: form.typed, problems } } })
    const isGoing = !isOver || (form.ok && form.value.step === 'withdraw' && mayTakeBack('recipient', record.referral))
    if (!isGoing) return showOver(c, record.referral.id, form.typed.note)
    if (!form.ok) return again(m.form.missing({ count: 1 }), 422, form.problems)

    const { step, note, version } = form.value
    const named = step === 'reply' ? namesSomebody(note, record) : undefined
    if (named) return again(m.form.missing({ count: 1 }), 422, { note: named })
    const done = step === 'reply' ? 'requestReplied' : 'requestWithdrawn'
    const isDone = step === 'reply' ? request.status === 'open' : request.status === 'withdrawn'
    if (version === request.version - 1 && isDone) return back(done)
    if (version !== request.version) return again(m.requests.changed, 409)
    const taken = takeRequestStep(request.status, { step, note, day: '', reason: '' }, { silence: false })
    if (!taken.ok) return again(m.requests.refusal[taken.reason], 422, taken.reason === 'missing_note' ? { note: 'required' } : {})

    try {
      await recordRequestStep(c.var, request, taken.value, actor)
    } catch (error) {
      if (!isTaken(error, 'provider_request_steps.version')) throw error
      return again(m.requests.changed, 409)
    }
    return back(done)
  })
