import { Hono } from 'hono'
import type * as z from 'zod'
import { callOf } from '../../views/ui/person.tsx'
import { isInForce } from '../agreements/agreement.ts'
import type { PauseReason } from '../agreements/terms.ts'
import { paths } from '../paths.ts'
import { isStopped, isTaken } from '../platform/database.ts'
import type { FieldProblems, Typed } from '../platform/form.ts'
import { allow } from '../platform/problem.ts'
import { access } from '../web/access.ts'
import type { AppEnv, SignedIn } from '../web/env.ts'
import { readForm } from '../web/form.ts'
import { problemOfDay } from './arranged.ts'
import { attemptNow, isJustCalled } from './attempts.ts'
import { courseAfter } from './course.ts'
import { isPaused } from './deadline.ts'
import { stepInput } from './input.ts'
import { mayTakeStep, runsElsewhere } from './policy.ts'
import type { ReferralRecord, StepDone } from './record.ts'
import { type AskedStep, hasEnded, noFacts, type ReferralStatus, type StepRefusal, stepNames, takeStep } from './referral.ts'
import { meet, people, showReferral } from './routes.tsx'
import { fallbackStatements } from './store-fallback.ts'
import { answeredMeanwhile, takingBack } from './store-taking-back.ts'
import { recordStep } from './store-writing.ts'

/** What comes back besides the note. */
const answerFields = ['outcome', 'ease', 'day', 'reason', 'place'] as const

type Answers = { note: string; outcome: string; ease: string }

/** A step in the course of a referral, by whoever it is up to. */
export const stepRoutes = new Hono<AppEnv>().post('/:id', access(...people), async (c) => {
  const { actor, m, now, today } = c.var
  const { record, capacity } = await meet(c, c.req.param('id'))
  const { referral, agreement, timing, timeline } = record
  const form = await readForm(c, stepInput)
  const answers: Typed = Object.fromEntries(answerFields.map((field) => [field, form.typed[field] ?? '']))
  const typed = { note: form.typed.note, step: stepNames.find((name) => name === form.typed.step), answers }
  const again = (problems: FieldProblems, alert?: string, status: 409 | 422 = 422) =>
    showReferral(c, referral.id, { ...typed, problems, ...(alert && { alert }), status })
  if (!form.ok) return again(form.problems, isOnThePage(form.problems) ? undefined : m.form.torn)

  const { step, version } = form.value
  allow(mayTakeStep(capacity, step))
  if (version !== referral.version) return afterOther(c, record, form.value, answers)
  if ((step === 'attempt' || step === 'unreached') && isJustCalled(timeline, now)) return again({}, m.referrals.attempts.justNow, 409)

  const asked = askedOf(record, form.value)
  const problem = problemOfDay(step, asked.day, today)
  if (problem) return again({ day: problem })
  const attempt = attemptNow(timeline, today)
  const facts = {
    ...noFacts,
    attempts: attempt === 'unreached',
    consent: mayGoOn(record),
    agreement: agreement !== undefined && isInForce(agreement, today),
    paused: isPaused(referral, today),
  }
  const taken = takeStep(referral.status, { ...asked, step: step === 'attempt' ? attempt : step }, facts)
  if (!taken.ok) return again(problemsOf(taken.reason, form.value), m.referrals.refusal[taken.reason])

  try {
    const goesOn = taken.value.to !== taken.value.from
    const course = courseAfter(referral, taken.value, timing, { now, closing: actor.practice.closingDays })
    const besides = goesOn
      ? [...(await takingBack(c.var, referral.id, taken.value.to, actor)), ...(await tellingFallback(c, record, taken.value.to))]
      : []
    await recordStep(c.var, referral, taken.value, { course, actor }, besides)
  } catch (error) {
    const isBehind = isTaken(error, 'referral_steps.version') || isTaken(error, answeredMeanwhile)
    if (!isBehind && !isStopped(error, cannotGoOn) && !isStopped(error, 'agreement is not active')) throw error
    return afterOther(c, (await meet(c, referral.id)).record, form.value, answers)
  }
  return c.redirect(paths.referral(referral.id), 303)
})

/** What the page can say beside a field; anything else did not come from its forms. */
const isOnThePage = (problems: FieldProblems) => ['note', ...answerFields].some((field) => problems[field] !== undefined)

/** Of what a form sent, what belongs to its step. */
function askedOf(
  { timing: { terms } }: ReferralRecord,
  { step, note, outcome, ease, day, reason, place }: z.infer<typeof stepInput>,
): AskedStep {
  const isNamed = (code: PauseReason) => (step === 'wait' ? code === 'waiting_list' : code === reason && code !== 'waiting_list')
  const pauses = terms.pauses.find(isNamed)
  return {
    step,
    note,
    evaluation: step === 'complete' && outcome !== '' && ease !== '' ? { outcome, ease } : undefined,
    day: ['decline', 'wait', 'acquaint', 'pause'].includes(step) && day !== '' ? day : undefined,
    reason: step === 'wait' || step === 'pause' ? pauses : undefined,
    place: step === 'wait' && place !== '' ? place : undefined,
  }
}

/** What a trigger stops a referral with that was erased, or of which the yes was taken back, at this very moment. */
const cannotGoOn = 'the referral cannot go on'

/** It ended here, and the yes of the caregiver still stands; nothing was erased. */
const mayGoOn = ({ referral, consents }: ReferralRecord): boolean =>
  hasEnded(referral.status) &&
  referral.hidden !== 'erased' &&
  !runsElsewhere(referral) &&
  consents.some(({ about, withdrawnAt }) => about === 'caregiver' && withdrawnAt === null)

/** That there is no place is heard by whom the agreement names for it, if there is one. */
const tellingFallback = async (c: SignedIn, { referral, agreement }: ReferralRecord, to: ReferralStatus) => {
  const { id, practiceId, reference } = referral
  if (!agreement || to !== 'no_capacity') return []
  const { letter, terms } = agreement
  const notice = { what: 'no_place', reference, letter, call: callOf(c.var.actor.practice) } as const
  return fallbackStatements(c.var, { id, practiceId, fallbackEmail: terms.fallbackEmail }, notice)
}

/** What is missing of what was typed. */
function problemsOf(reason: StepRefusal, { note, outcome, ease }: Answers): FieldProblems {
  if (reason === 'missing_day') return { day: 'not_a_day' }
  if (reason === 'missing_reason') return { reason: 'choose_one' }
  return {
    ...((reason === 'missing_note' || reason === 'missing_evaluation') && note === '' ? { note: 'required' as const } : {}),
    ...(reason === 'missing_evaluation' && outcome === '' ? { outcome: 'choose_one' as const } : {}),
    ...(reason === 'missing_evaluation' && ease === '' ? { ease: 'choose_one' as const } : {}),
  }
}

/** A second click on the same step changes nothing; anything else is told what happened first, with all that was typed. */
function afterOther(c: SignedIn, record: ReferralRecord, asked: z.infer<typeof stepInput>, answers: Typed) {
  const { referral, timeline } = record
  const since = timeline.find(({ version }) => version === asked.version + 1)
  const isMine = since !== undefined && since.personId === c.var.actor.personId
  if (isMine && isWhatWasAsked(record, since, asked)) return c.redirect(paths.referral(referral.id), 303)
  return showReferral(c, referral.id, { note: asked.note, step: asked.step, answers, alert: c.var.m.referrals.changed, status: 409 })
}

/** The same step with the same answers; calling in vain may have been the third time. */
function isWhatWasAsked(record: ReferralRecord, done: StepDone, asked: z.infer<typeof stepInput>): boolean {
  const { step, note, day, reason, place } = askedOf(record, asked)
  const isThatStep = done.step === step || (done.step === 'unreached' && step === 'attempt')
  const isThatDay = done.day === (day ?? null) && done.reason === (reason ?? null) && done.place === (place ?? null)
  const { outcome, ease } = record.referral
  return isThatStep && done.note === note && isThatDay && (step !== 'complete' || (outcome === asked.outcome && ease === asked.ease))
}
