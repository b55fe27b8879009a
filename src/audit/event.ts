/** What kind of record a line of the log is about; what is done with it is the word behind the point of an action. */
export const subjectKinds = [
  'referral',
  'agreement',
  'offering',
  'organisation',
  'session',
  'person',
  'membership',
  'invitation',
  'passkey',
  'practice',
  'log',
  'mail',
  'report',
  'event',
  'library',
  'neighbour',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What happens besides the steps of a referral or an agreement. */
export const otherActions = [
  'referral.draft',
  'referral.read',
  'referral.list',
  'referral.search',
  'referral.report_read',
  'referral.export',
  'referral.correct',
  'referral.erase',
  'referral.hold',
  'referral.release',
  'referral.late',
  'referral.asked_again',
  'referral.handout',
  'referral.follow',
  'referral.caregiver_message',
  'referral.evaluate',
  'referral.helper',
  'referral.helper_gone',
  'referral.add_contact',
  'referral.remove_contact',
  'referral.message',
  'referral.request',
  'referral.request_read',
  'referral.request_question',
  'referral.request_reply',
  'referral.request_accept',
  'referral.request_waiting_list',
  'referral.request_decline',
  'referral.request_withdraw',
  'referral.request_expire',
  'agreement.write',
  'agreement.change',
  'agreement.activate',
  'agreement.renew',
  'agreement.invite',
  'agreement.note_friction',
  'agreement.discuss_friction',
  'offering.propose',
  'offering.approve',
  'offering.decline',
  'offering.withdraw_change',
  'offering.add',
  'offering.change',
  'offering.ask',
  'offering.hide',
  'offering.accept_contact',
  'offering.adopt_contact',
  'offering.verify',
  'offering.capacity',
  'offering.withdraw',
  'offering.restore',
  'offering.export',
  'offering.apart',
  'offering.merge',
  'offering.absorb',
  'offering.split',
  'organisation.write',
  'organisation.take_over',
  'organisation.change',
  'organisation.merge',
  'organisation.absorb',
  'organisation.agree',
  'organisation.apart',
  'session.start',
  'session.end',
  'session.refused',
  'person.recover',
  'membership.add',
  'membership.change',
  'membership.end',
  'membership.switch',
  'invitation.invite',
  'invitation.again',
  'invitation.revoke',
  'invitation.accept',
  'passkey.add',
  'passkey.remove',
  'passkey.confirm',
  'practice.change',
  'practice.words',
  'log.read',
  'mail.again',
  'mail.seen',
  'report.read',
  'report.wait',
  'report.answer',
  'report.solve',
  'report.keep',
  'report.reopen',
  'event.add',
  'event.change',
  'event.cancel',
  'event.restore',
  'event.move',
  'library.add',
  'library.change',
  'library.review',
  'library.withdraw',
  'library.restore',
  'neighbour.ask',
  'neighbour.offer',
  'neighbour.list',
  'neighbour.read',
  'neighbour.follow',
  'neighbour.vet',
  'neighbour.decline',
  'neighbour.close',
  'neighbour.withdraw',
  'neighbour.erase',
  'neighbour.lapse',
  'neighbour.propose',
  'neighbour.accept',
  'neighbour.start',
  'neighbour.refuse',
  'neighbour.take_back',
  'neighbour.stop',
  'neighbour.leave',
] as const satisfies readonly `${SubjectKind}.${string}`[]
export type OtherAction = (typeof otherActions)[number]

/** EventTypeCode of NEN 7513: the kind of record, and what happened to it. A line of another version may tell of something else. */
export type AuditAction = OtherAction | `${'referral' | 'agreement'}.${string}`

/** EventActionCode of NEN 7513: create, read, update, delete, execute. */
export type ActionCode = 'C' | 'R' | 'U' | 'D' | 'E'
export type Outcome = 'success' | 'refused'

const codes: Partial<Record<string, ActionCode>> = {
  read: 'R',
  list: 'R',
  search: 'R',
  export: 'R',
  follow: 'R',
  draft: 'C',
  handout: 'C',
  message: 'C',
  caregiver_message: 'C',
  helper: 'C',
  helper_gone: 'D',
  write: 'C',
  send: 'C',
  invite: 'C',
  add: 'C',
  propose: 'C',
  accept: 'C',
  erase: 'D',
  remove: 'D',
  discard: 'D',
  revoke: 'D',
  start: 'E',
  end: 'E',
  switch: 'E',
  confirm: 'E',
  recover: 'E',
}

/** Where the verb alone would tell something else. */
const wholeCodes: Partial<Record<string, ActionCode>> = {
  'neighbour.ask': 'C',
  'neighbour.offer': 'C',
  'neighbour.accept': 'U',
  'neighbour.start': 'U',
  'neighbour.withdraw': 'D',
}

export const kindOf = (action: AuditAction): SubjectKind => action.split('.')[0] as SubjectKind

/** `start` of a referral or an agreement is a step in its life, of a session it is signing in. */
export function codeOf(action: AuditAction): ActionCode {
  const whole = wholeCodes[action]
  if (whole) return whole
  const [kind, verb = ''] = action.split('.', 2)
  if ((kind === 'referral' || kind === 'agreement') && codes[verb] === 'E') return 'U'
  return codes[verb] ?? 'U'
}

/** PurposeOfUse, and the processing activity of docs/processing-activities.md that it belongs to. */
export const purposes = {
  referral: { purpose: 'care_referral', activity: 'V1' },
  agreement: { purpose: 'agreements', activity: 'V2' },
  offering: { purpose: 'directory', activity: 'V6' },
  organisation: { purpose: 'directory', activity: 'V6' },
  session: { purpose: 'access', activity: 'V3' },
  person: { purpose: 'access', activity: 'V3' },
  membership: { purpose: 'access', activity: 'V3' },
  invitation: { purpose: 'access', activity: 'V3' },
  passkey: { purpose: 'access', activity: 'V3' },
  practice: { purpose: 'settings', activity: 'V2' },
  log: { purpose: 'accountability', activity: 'V4' },
  mail: { purpose: 'notification', activity: 'V5' },
  report: { purpose: 'directory', activity: 'V7' },
  event: { purpose: 'directory', activity: 'V6' },
  library: { purpose: 'directory', activity: 'V6' },
  neighbour: { purpose: 'neighbourhood', activity: 'V8' },
} as const satisfies Record<SubjectKind, { purpose: string; activity: string }>
export type Purpose = (typeof purposes)[SubjectKind]['purpose']

/** From where a request came: NetworkAccessPointID, and the id that the server's own lines carry as well. */
export type Origin = { requestId: string; networkAddress: string }

/** Who did it, as far as the log wants to know. Without anybody it was the clock. */
export type LoggedBy = {
  /** Null for a visitor whom nobody knows. */
  personId: string | null
  name: string
  membershipId: string | null
  organisationId: string | null
  role: string
  origin: Origin
}

export type AuditEvent = {
  practiceId: string
  by: LoggedBy | undefined
  action: AuditAction
  subjectId: string
  now: Date
  outcome?: Outcome
  /** What the record was seen or shared under: the agreement of a referral. */
  basis?: string
  /** Codes of what was touched, never what it said. */
  detail?: string
}
