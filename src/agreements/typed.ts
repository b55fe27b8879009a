import { addMonths, type Day } from '../platform/day.ts'
import type { Typed } from '../platform/form.ts'
import type { ResponseTimes } from '../practice/response-times.ts'
import type { Agreement, WholeAgreement } from './agreement.ts'
import { agreementTicks } from './input.ts'
import {
  type AgreementModel,
  type AgreementTerms,
  type CareSignal,
  careSignals,
  fromHospital,
  type PauseReason,
  pauseReasons,
  usuallyShared,
} from './terms.ts'

/** How fast the answer comes under the model agreements of the programme; of the others the practice decides. */
const modelTimes: Partial<Record<AgreementModel, ResponseTimes>> = {
  practice_nurse: { receive: 0, contact: 2, match: 5, start: 10, complete: 60 },
  hospital: { receive: 0, contact: 0, match: 1, start: 5, complete: 30 },
  volunteers: { receive: 2, contact: 10, match: 20, start: 25, complete: 60 },
}

/** Months after its begin, and between one evaluation and the next. */
const modelEvaluation: Record<AgreementModel, readonly [first: number, every: number]> = {
  practice_nurse: [6, 12],
  hospital: [3, 3],
  volunteers: [12, 12],
  own: [6, 12],
}

const modelSignals: Record<AgreementModel, readonly CareSignal[]> = {
  practice_nurse: careSignals,
  hospital: ['cannot_share', 'sleeps_badly', 'no_choice', 'older_partner', 'lives_together'],
  volunteers: ['cannot_share', 'lives_together', 'older_partner', 'misses_own_appointments'],
  own: [],
}

const ticked = (prefix: string, codes: readonly string[]): Typed => Object.fromEntries(codes.map((code) => [prefix + code, 'yes']))

const writtenOut = (times: ResponseTimes): Typed =>
  Object.fromEntries(Object.entries(times).map(([promise, days]) => [promise, String(days)]))

/** A transfer nurse has no time for two ways of saying how soon: the day of discharge tells it. */
export const hospitalShares = [...usuallyShared.filter((field) => field !== 'bestTime' && field !== 'urgency'), ...fromHospital]

/** Weeks after the start in which the caregiver is asked how it went, and when the clock may stand still. */
const modelCourse: Record<AgreementModel, { weeks: number; pauses: readonly PauseReason[] }> = {
  practice_nurse: { weeks: 6, pauses: pauseReasons },
  hospital: { weeks: 2, pauses: [] },
  volunteers: { weeks: 4, pauses: pauseReasons },
  own: { weeks: 6, pauses: ['caregiver_asks'] },
}

/** What the form of a new agreement starts from: the texts of its model, in the language of whoever writes it. */
export function startOf(texts: Typed, model: AgreementModel, usual: ResponseTimes, today: Day): Typed {
  const [first, every] = modelEvaluation[model]
  const { weeks, pauses } = modelCourse[model]
  return {
    ...texts,
    ...writtenOut(modelTimes[model] ?? usual),
    ...ticked(agreementTicks.signals, modelSignals[model]),
    ...ticked(agreementTicks.handedOver, model === 'hospital' ? hospitalShares : usuallyShared),
    ...ticked(agreementTicks.pauses, pauses),
    noonRule: model === 'hospital' ? 'yes' : '',
    evaluateAfterWeeks: String(weeks),
    model,
    channel: model === 'hospital' ? 'telephone_first' : 'portal',
    level: model === 'volunteers' ? 'neighbourhood' : 'professionals',
    from: today,
    until: addMonths(today, 12),
    evaluateOn: addMonths(today, first),
    evaluateEveryMonths: String(every),
  }
}

/** Everything that another practice agreed, but for its parties, its people and its days. */
export function takenOver(agreement: WholeAgreement, today: Day): Typed {
  const every = agreement.terms.evaluateEveryMonths ?? 12
  return {
    ...saidBy(agreement),
    fallbackName: '',
    fallbackEmail: '',
    takenFrom: agreement.id,
    letter: agreement.letter,
    from: today,
    until: addMonths(today, 12),
    evaluateOn: addMonths(today, Math.min(every, 6)),
  }
}

/** The form as it was when it was saved. */
export const asTyped = (agreement: WholeAgreement): Typed => ({
  ...saidBy(agreement),
  letter: agreement.letter,
  referring: agreement.referringOrganisationId,
  answering: agreement.answeringOrganisationId,
  ...Object.fromEntries(
    agreement.partners.flatMap(({ organisationId, does }, at) => [
      [`partner${at + 1}`, organisationId],
      [`partner${at + 1}Does`, does],
    ]),
  ),
  from: agreement.validFrom,
  until: agreement.validUntil ?? '',
  evaluateOn: agreement.evaluateOn ?? '',
  version: String(agreement.version),
})

const saidBy = ({ model, title, goal, fallback, terms, responseTimes }: Agreement): Typed => ({
  model,
  title,
  goal,
  fallback,
  ...writtenOut(responseTimes),
  ...termsTyped(terms),
})

const termsTyped = ({
  signals,
  handedOver,
  pauses,
  noonRule,
  takesForwarded,
  evaluateEveryMonths,
  evaluateAfterWeeks,
  ...texts
}: AgreementTerms): Typed => ({
  ...texts,
  ...ticked(agreementTicks.pauses, pauses),
  noonRule: noonRule ? 'yes' : '',
  evaluateAfterWeeks: evaluateAfterWeeks === null ? '' : String(evaluateAfterWeeks),
  ...ticked(agreementTicks.signals, signals),
  ...ticked(agreementTicks.handedOver, handedOver),
  takesForwarded: takesForwarded ? 'yes' : '',
  evaluateEveryMonths: evaluateEveryMonths === null ? '' : String(evaluateEveryMonths),
})
