import { Hono } from 'hono'
import { letterPage } from '../../views/referrals/letter.tsx'
import { referralListPage } from '../../views/referrals/list.tsx'
import { type Reply, referralPage } from '../../views/referrals/show.tsx'
import { paths } from '../paths.ts'
import { isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { allow, found } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm, readTyped } from '../web/form.ts'
import { render } from '../web/render.tsx'
import { isWithinAYear, mayAskAgain } from './ask-again.ts'
import { attemptNow, isJustCalled, mayWriteLetter } from './attempts.ts'
import { dueOn } from './deadline.ts'
import { stepInput } from './input.ts'
import { capacityOf, mayTakeStep } from './policy.ts'
import type { ReferralRecord } from './record.ts'
import { hasEnded, noFacts, type StepRefusal, stepNames, takeStep } from './referral.ts'
import { isRunning, takeRequestStep } from './request.ts'
import { findReferral } from './store.ts'
import { listReferrals } from './store-lists.ts'
import { requestStepStatements } from './store-request-writing.ts'
import { recordAskedAgain, recordReportRead, recordStep } from './store-writing.ts'

/** Whose work it is to meet referrals. */
export const people = ['coordinator', 'referrer', 'provider'] as const

export async function meet(c: SignedIn, id: string) {
  const { actor } = c.var
  const record = found(await findReferral(c.var, actor, id))
  return { record, capacity: found(capacityOf(actor, record.referral)) }
}

/** What comes back besides the note. */
const answerFields = ['outcome', 'ease', 'askAgainOn'] as const

type Again = {
  note?: string | undefined
  step?: string | undefined
  answers?: Typed
  alert?: string
  problems?: FieldProblems
  reply?: Reply
  /** What was typed into a form that is not on this page. */
  typedBefore?: string | undefined
  status?: 409 | 422
}

/** The referral as it stands now, with what was typed when the step did not happen. */
export async function showReferral(c: SignedIn, id: string, { status, ...again }: Again = {}) {
  const { actor, m, today } = c.var
  const { record, capacity } = await meet(c, id)
  return render(c, referralPage({ m, actor, record, capacity, today, done: c.req.query('klaar'), ...again }), status ?? 200)
}

export const referralRoutes = new Hono<AppEnv>()

  .get('/', access(...people), async (c) => {
    const { actor, m, today } = c.var
    const which = c.req.query('stand') === 'afgelopen' ? 'ended' : 'open'
    return render(c, referralListPage({ m, actor, which, referrals: await listReferrals(c.var, actor, which), today }))
  })

  .get('/:id', access(...people), (c) => showReferral(c, c.req.param('id')))

  .post('/:id', access(...people), async (c) => {
    const { actor, m } = c.var
    const { record, capacity } = await meet(c, c.req.param('id'))
    const { referral, agreement } = record
    const form = await readForm(c, stepInput)
    const answers: Typed = Object.fromEntries(answerFields.map((field) => [field, form.typed[field] ?? '']))
    const typed = { note: form.typed.note, step: stepNames.find((name) => name === form.typed.step), answers }
    if (!form.ok) {
      const alert = form.problems.note || form.problems.askAgainOn ? undefined : m.form.torn
      return showReferral(c, referral.id, { ...typed, ...(alert && { alert }), problems: form.problems, status: 422 })
    }

    const { step, note, version, outcome, ease } = form.value
    const askAgainOn = step === 'decline' && form.value.askAgainOn !== '' ? form.value.askAgainOn : undefined
    allow(mayTakeStep(capacity, step))
    if (version !== referral.version) return afterOther(c, record, form.value)

    if (askAgainOn && !isWithinAYear(askAgainOn, c.var.today)) {
      return showReferral(c, referral.id, { ...typed, problems: { askAgainOn: 'not_within_a_year' }, status: 422 })
    }
    const evaluation = step === 'complete' && outcome !== '' && ease !== '' ? { outcome, ease } : undefined
    if (step === 'attempt' && isJustCalled(record.timeline, c.var.now)) {
      return showReferral(c, referral.id, { ...typed, alert: m.referrals.attempts.justNow, status: 409 })
    }
    const attempt = attemptNow(record.timeline, c.var.today)
    const asked = { step: step === 'attempt' ? attempt : step, note, evaluation, askAgainOn }
    const taken = takeStep(referral.status, asked, { ...noFacts, attempts: attempt === 'unreached' })
    if (!taken.ok) {
      const problems = problemsOf(taken.reason, form.value)
      return showReferral(c, referral.id, { ...typed, problems, alert: m.referrals.refusal[taken.reason], status: 422 })
    }

    try {
      const due = referral.sentOn && dueOn(taken.value.to, referral.sentOn, agreement.responseTimes)
      await recordStep(c.var, referral, taken.value, { dueOn: due, actor }, await takingBack(c, record))
    } catch (error) {
      if (!isTaken(error, 'referral_steps.version')) throw error
      return afterOther(c, (await meet(c, referral.id)).record, form.value)
    }
    return c.redirect(paths.referral(referral.id), 303)
  })

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

/** Once there is a place, or none is looked for, nobody has to answer any more. */
export async function takingBack(c: SignedIn, { requests }: ReferralRecord) {
  const withdrawals = requests
    .filter(({ status }) => status !== 'accepted' && isRunning(status))
    .map((request) => {
      const taken = takeRequestStep(request.status, { step: 'withdraw', note: '', day: '', reason: '' }, { silence: false })
      return taken.ok ? requestStepStatements(c.var, request, taken.value, c.var.actor) : []
    })
  return (await Promise.all(withdrawals)).flat()
}

/** What is missing of what was typed. */
const problemsOf = (reason: StepRefusal, { note, outcome, ease }: { note: string; outcome: string; ease: string }): FieldProblems => ({
  ...((reason === 'missing_note' || reason === 'missing_evaluation') && note === '' ? { note: 'required' as const } : {}),
  ...(reason === 'missing_evaluation' && outcome === '' ? { outcome: 'choose_one' as const } : {}),
  ...(reason === 'missing_evaluation' && ease === '' ? { ease: 'choose_one' as const } : {}),
})

/** A second click on the same step changes nothing; anything else is told what happened first. */
function afterOther(
  c: SignedIn,
  { referral, timeline }: Awaited<ReturnType<typeof meet>>['record'],
  asked: { step: string; note: string; version: number },
) {
  const since = timeline.find(({ version }) => version === asked.version + 1)
  const isThatStep = since?.step === asked.step || (since?.step === 'unreached' && asked.step === 'attempt')
  const isSameClick = isThatStep && since.note === asked.note && since.personId === c.var.actor.personId
  if (isSameClick) return c.redirect(paths.referral(referral.id), 303)
  return showReferral(c, referral.id, { note: asked.note, step: asked.step, alert: c.var.m.referrals.changed, status: 409 })
}
