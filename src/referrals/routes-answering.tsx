import { type Context, Hono } from 'hono'
import { answeredPage, answerPage, type Closed, deadRequestPage } from '../../views/referrals/answer.tsx'
import type { FormState } from '../../views/ui/field.tsx'
import type { LoggedBy } from '../audit/event.ts'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import { asShown, type FieldProblems } from '../platform/form.ts'
import { found } from '../platform/problem.ts'
import { access, open } from '../web/access.ts'
import type { AppEnv } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { countAttempt } from '../web/limits.ts'
import { render } from '../web/render.tsx'
import { requestAnswerInput } from './input.ts'
import {
  type AskedRequestStep,
  isMoot,
  isOverdue,
  openRequestSteps,
  type ProviderRequest,
  type RequestRefusal,
  takeRequestStep,
} from './request.ts'
import { recordRequestStep } from './store-request-writing.ts'
import { byRequestLink, findRequest, findRequestByToken } from './store-requests.ts'

type Again = { form: FormState; alert: string; status: 409 | 410 | 422 }
type Written = { kind: 'done' } | ({ kind: 'again' } & Again)

/** Undefined while it may be answered; otherwise why not any more. `settled`: the referral went on with the place that was offered. */
const closedBecause = (request: ProviderRequest, today: string): Closed | undefined => {
  if (request.status === 'withdrawn') return 'withdrawn'
  if (request.status === 'expired' || isOverdue(request, today)) return 'expired'
  if (!isMoot(request)) return undefined
  return request.status === 'accepted' ? 'settled' : 'moot'
}

/** One answer, by somebody with an account or by the link; the same answer sent twice is one. */
async function answer(c: Pick<Context<AppEnv>, 'req' | 'var'>, request: ProviderRequest, by: LoggedBy): Promise<Written> {
  const { m, today } = c.var
  const form = await readForm(c, requestAnswerInput)
  const again = (alert: string, status: Again['status'], problems: FieldProblems = asShown(form).problems): Written => ({
    kind: 'again',
    alert,
    status,
    form: { typed: form.typed, problems },
  })
  const closed = closedBecause(request, today)
  if (closed) return again(m.requests.closed[closed], closed === 'settled' ? 409 : 410, {})
  if (!form.ok && openRequestSteps(request.status, 'provider').length === 0) return again(m.requests.changed, 409, {})
  if (!form.ok) return again(m.form.missing({ count: Object.keys(form.problems).length }), 422)

  const { version, ...asked } = form.value
  const isPast = (asked.step === 'accept' || asked.step === 'waiting_list') && asked.day !== '' && asked.day < today
  const taken = takeRequestStep(request.status, asked, { silence: false })
  if (version === request.version - 1 && isWhatWasSaid(request, asked)) return { kind: 'done' }
  if (version !== request.version) return again(m.requests.changed, 409)
  if (!taken.ok) return again(m.requests.refusal[taken.reason], 422, problemOf(taken.reason))
  if (isPast) return again(m.form.missing({ count: 1 }), 422, { day: 'before_today' })
  try {
    await recordRequestStep(c.var, request, taken.value, by)
    return { kind: 'done' }
  } catch (error) {
    if (isTaken(error, 'provider_request_steps.version')) return again(m.requests.changed, 409)
    throw error
  }
}

const saidBy = { accept: 'accepted', waiting_list: 'waiting_list', decline: 'declined', question: 'question' } as const
type Said = Pick<AskedRequestStep, 'note' | 'day' | 'reason'> & { step: keyof typeof saidBy }
const isWhatWasSaid = ({ status, answerNote, possibleOn, reason }: ProviderRequest, said: Said) =>
  saidBy[said.step] === status &&
  answerNote === said.note &&
  (possibleOn ?? '') === said.day &&
  (said.step !== 'decline' || reason === said.reason)

const problemOf = (reason: RequestRefusal): FieldProblems => {
  if (reason === 'missing_day') return { day: 'not_a_day' }
  if (reason === 'missing_reason') return { reason: 'choose_one' }
  return reason === 'missing_note' ? { note: 'required' } : {}
}

/** What a provider with an account was asked. */
export const answeringRoutes = new Hono<AppEnv>()

  .get('/:id', access('provider', 'coordinator'), async (c) => {
    const { actor, m, today } = c.var
    const request = found(await findRequest(c.var, actor, c.req.param('id')))
    return render(
      c,
      answerPage({ m, shell: { area: 'work', actor }, request, today, done: c.req.query('klaar'), closed: closedBecause(request, today) }),
    )
  })

  .post('/:id', access('provider', 'coordinator'), async (c) => {
    const { actor, m, today } = c.var
    const find = async () => found(await findRequest(c.var, actor, c.req.param('id')))
    const written = await answer(c, await find(), actor)
    if (written.kind === 'done') return c.redirect(paths.done(paths.request(c.req.param('id')), 'requestAnswered'), 303)
    const request = await find()
    const { form, alert, status } = written
    const page = answerPage({ m, shell: { area: 'work', actor }, request, today, form, alert, closed: closedBecause(request, today) })
    return render(c, page, status)
  })

async function refuse(c: Context<AppEnv>) {
  const { limits, log, m, origin } = c.var
  log({ level: 'warn', request: origin.requestId, event: 'link_refused', link: 'request', state: 'unknown' })
  await countAttempt(limits, origin.networkAddress)
  c.header('Cache-Control', 'no-store')
  return render(c, deadRequestPage({ m }), 404)
}

/** The same by the signed link of a mail, without an account. Opening it changes nothing: programs that look into mails open links too. */
export const requestLinkRoutes = new Hono<AppEnv>()

  .get('/:token', open, async (c) => {
    const { m, today } = c.var
    const token = c.req.param('token')
    const met = await findRequestByToken(c.var, token)
    if (!met) return refuse(c)
    const { practice, request } = met
    const closed = closedBecause(request, today)
    c.header('Cache-Control', 'no-store')
    return render(
      c,
      answerPage({ m, shell: { area: 'practice', practice }, request, token, today, closed }),
      closed && closed !== 'settled' ? 410 : 200,
    )
  })

  .post('/:token', open, async (c) => {
    const { m, origin, today } = c.var
    const token = c.req.param('token')
    const met = await findRequestByToken(c.var, token)
    if (!met) return refuse(c)
    const { practice, request } = met
    const written = await answer(c, request, byRequestLink(request.organisationId, origin))
    c.header('Cache-Control', 'no-store')
    if (written.kind === 'done') return render(c, answeredPage({ m, practice }))
    const now = (await findRequestByToken(c.var, token))?.request ?? request
    const { form, alert, status } = written
    const page = answerPage({
      m,
      shell: { area: 'practice', practice },
      request: now,
      token,
      today,
      form,
      alert,
      closed: closedBecause(now, today),
    })
    return render(c, page, status)
  })
