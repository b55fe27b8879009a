import type { Agreement, WholeAgreement } from '../../src/agreements/agreement.ts'
import { type Promised, promises } from '../../src/practice/response-times.ts'
import { longDay } from '../format.ts'
import type { AgreementLabel } from '../messages/nl/agreements.ts'
import type { Messages } from '../messages/nl.ts'

/** How soon something is promised; what was agreed in weeks counts from the start. */
export function promiseText(m: Messages, { responseTimes, terms }: Pick<Agreement, 'responseTimes' | 'terms'>, promise: Promised): string {
  const weeks = terms.evaluateAfterWeeks
  return promise === 'complete' && weeks !== null ? m.referrals.clock.weeksAfterStart({ weeks }) : m.agreements.days(responseTimes[promise])
}

/** What an agreement says under one label, as plain text; empty when it says nothing. */
export const saidBy: Record<AgreementLabel, (m: Messages, agreement: WholeAgreement) => string> = {
  letter: (_, { letter }) => letter,
  title: (_, { title }) => title,
  goal: (_, { goal }) => goal,
  targetGroup: (_, { terms }) => terms.targetGroup,
  signals: (m, { terms }) => terms.signals.map((signal) => m.agreements.signal[signal]).join(', '),
  otherSignals: (_, { terms }) => terms.otherSignals,
  exclusion: (_, { terms }) => terms.exclusion,
  level: (m, { terms }) => (terms.level ? m.agreements.level[terms.level] : ''),
  referringDoes: (_, { terms }) => terms.referringDoes,
  answeringDoes: (_, { terms }) => terms.answeringDoes,
  partners: (_, { partners }) => partners.map(({ organisation, does }) => [organisation, does].filter(Boolean).join(': ')).join('\n'),
  channel: (m, { terms }) => (terms.channel ? m.agreements.channel[terms.channel] : ''),
  handedOver: (m, { terms }) => [m.agreements.sharedAlways, ...terms.handedOver.map((field) => m.agreements.shared[field])].join(', '),
  legalBasis: (_, { terms }) => terms.legalBasis,
  consent: (_, { terms }) => terms.consent,
  feedback: (_, { terms }) => terms.feedback,
  capacityNote: (_, { terms }) => terms.capacityNote,
  takesForwarded: (m, { terms }) => (terms.takesForwarded ? m.forwarding.takes : ''),
  responseTimes: (m, agreement) =>
    promises.map((promise) => `${m.agreements.promise[promise]}: ${promiseText(m, agreement, promise)}`).join('\n'),
  clock: (m, { terms }) =>
    [
      terms.evaluateAfterWeeks !== null && m.agreements.clock.evaluated({ weeks: terms.evaluateAfterWeeks }),
      terms.noonRule && m.agreements.clock.noon,
      terms.pauses.length > 0 &&
        `${m.agreements.clock.pauses}: ${terms.pauses.map((code) => m.referrals.pauseReason[code].toLowerCase()).join('; ')}.`,
    ]
      .filter(Boolean)
      .join('\n'),
  fallback: (_, { fallback }) => fallback,
  fallbackContact: (_, { terms }) => [terms.fallbackName, terms.fallbackEmail].filter(Boolean).join(', '),
  period: (m, agreement) => periodOf(m, agreement),
  evaluateOn: (m, { evaluateOn, terms }) =>
    [
      evaluateOn && `${m.agreements.show.evaluateOn({ day: longDay(m, evaluateOn) })}.`,
      evaluateOn && terms.evaluateEveryMonths && m.agreements.show.every({ months: terms.evaluateEveryMonths }),
    ]
      .filter(Boolean)
      .join(' '),
  evaluation: (_, { terms }) => terms.evaluation,
  publicSummary: (_, { terms }) => terms.publicSummary,
}

export const labels = Object.keys(saidBy) as AgreementLabel[]

/** What differs between two versions, in the order of the page. */
export const changedLabels = (m: Messages, from: WholeAgreement, to: WholeAgreement): AgreementLabel[] =>
  labels.filter((label) => saidBy[label](m, from) !== saidBy[label](m, to))

export const periodOf = (m: Messages, { validFrom, validUntil }: Pick<WholeAgreement, 'validFrom' | 'validUntil'>): string =>
  m.agreements.period({ from: longDay(m, validFrom), until: validUntil && longDay(m, validUntil) })
