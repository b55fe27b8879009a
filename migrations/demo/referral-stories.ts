import type { PauseReason } from '../../src/agreements/terms.ts'
import type { ContactDetails } from '../../src/referrals/contact.ts'
import type { ReferralDetails } from '../../src/referrals/details.ts'
import type { ReferralStep } from '../../src/referrals/referral.ts'
import type { ChangeSeed } from './contacts.ts'
import type { MessageSeed } from './messages.ts'
import type { RequestSeed } from './requests.ts'

const afternoon = 'Een vaste middag per week, liefst in Noord. Voor iemand met een verstandelijke beperking. Kunt u dat?'

/** `after`: working days after the referral was sent; `dayAfter`: working days after the step. */
type StepSeed = {
  step: ReferralStep
  after: number
  by: string
  note?: string
  dayAfter?: number
  reason?: PauseReason
  place?: number
}

/** `daysAgo`: working days since it was sent. */
export type ReferralSeed = {
  agreement: string
  referrer: string
  daysAgo: number
  details: ReferralDetails
  steps: readonly StepSeed[]
  isRead?: boolean
  /** Days from today until the care recipient may go home. */
  dischargeIn?: number
  /** In working days after it was sent. */
  askAgainAfter?: number
  requests?: readonly RequestSeed[]
  /** Without it the care recipient said yes. */
  yesOfRecipient?: 'representative'
  contacts?: readonly ContactDetails[]
  changes?: readonly ChangeSeed[]
  messages?: readonly MessageSeed[]
}

const person = (
  caregiverName: string,
  telephone: string,
  wish: string,
  rest: Partial<Omit<ReferralDetails, 'caregiverName' | 'telephone' | 'wish'>> = {},
): ReferralDetails => ({
  caregiverName,
  telephone,
  wish,
  bestTime: '',
  language: 'nl',
  relation: 'partner',
  recipientGroup: 'memory',
  recipientPc4: '',
  urgency: 'weeks',
  dischargeOn: '',
  medicalNeed: '',
  careIntensity: '',
  ageGroup: '',
  ...rest,
})

const byFatima = { step: 'send', after: 0, by: 'fatima' } as const
const byJoris = { step: 'send', after: 0, by: 'joris' } as const
const byAnouk = { step: 'send', after: 0, by: 'anouk' } as const
const byMarlies = { step: 'send', after: 0, by: 'marlies' } as const

export const referralSeeds: readonly ReferralSeed[] = [
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 3,
    details: person('Ans V.', '0002345678', 'Ik wil graag eens een paar nachten doorslapen. Maar hij moet het er wel fijn hebben.', {
      bestTime: 'morning',
      recipientPc4: '5247',
    }),
    steps: [byFatima, { step: 'receive', after: 0, by: 'anouk' }],
    yesOfRecipient: 'representative',
    contacts: [
      { kind: 'caregiver', name: 'Lotte V.', telephone: '', relation: 'child' },
      { kind: 'representative', name: 'Piet V.', telephone: '0002345801', relation: 'sibling' },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 2,
    details: person('Henk D.', '0002345611', 'Mijn vrouw loopt ’s nachts rond. Ik ben op.', { bestTime: 'afternoon' }),
    steps: [
      byFatima,
      { step: 'receive', after: 1, by: 'anouk' },
      { step: 'amend', after: 1, by: 'fatima', note: '’s Ochtends slaapt hij. Hij heeft ook een nieuw nummer.' },
    ],
    changes: [
      { version: 3, field: 'bestTime', before: 'morning' },
      { version: 3, field: 'telephone', before: '0002345610' },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 1,
    details: person('Mehmet K.', '0002345622', 'Ik werk de hele dag. Kan iemand overdag bij mijn moeder zijn?', {
      language: 'tr',
      relation: 'parent',
      recipientGroup: 'physical',
      recipientPc4: '5231',
    }),
    steps: [byFatima],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 4,
    details: person('Corrie M.', '0002345633', 'Een vaste middag vrij, dat zou al veel schelen.', {
      relation: 'child',
      recipientGroup: 'intellectual',
    }),
    steps: [
      byFatima,
      { step: 'receive', after: 0, by: 'anouk' },
      { step: 'contact', after: 1, by: 'anouk', note: 'Een vaste middag, het liefst in Noord.' },
    ],
    requests: [
      { offering: 'DB01', ask: afternoon },
      {
        offering: 'DB21',
        ask: afternoon,
        answer: { step: 'accept', by: 'karim', note: 'Wij hebben iemand voor de woensdagmiddag.', inDays: 9 },
      },
      {
        offering: 'DB09',
        ask: afternoon,
        answer: { step: 'decline', by: 'karim', note: 'Pas over een maand weer.', reason: 'no_place' },
      },
    ],
    messages: [
      { by: 'anouk', side: 'answering', text: 'Corrie denkt aan de woensdag. Weet u of dat past bij haar werk?', readBy: 'fatima' },
      { by: 'fatima', side: 'referring', text: 'Ja, op woensdag is zij altijd vrij. Zij vroeg ook of haar broer mee mag komen kijken.' },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 8,
    details: person('Toos L.', '0002345644', 'Ik zou mijn zus willen bezoeken. Daarvoor moet ik twee nachten weg.', {
      relation: 'sibling',
      recipientPc4: '5246',
    }),
    steps: [
      byFatima,
      { step: 'receive', after: 0, by: 'anouk' },
      { step: 'contact', after: 2, by: 'anouk' },
      { step: 'match', after: 4, by: 'anouk', note: 'Logeerhuis De Wilg, twee nachten in december.' },
      { step: 'acquaint', after: 7, by: 'anouk', dayAfter: 4, note: 'Toos en haar broer gaan samen kijken.' },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 10,
    details: person('Gonny E.', '0002345613', 'Een vaste logeerplek, elke maand een weekend.', { relation: 'child', recipientGroup: 'physical' }),
    steps: [
      byFatima,
      { step: 'receive', after: 0, by: 'anouk' },
      { step: 'contact', after: 2, by: 'anouk', note: 'Haar zoon gebruikt een rolstoel.' },
      {
        step: 'wait',
        after: 5,
        by: 'anouk',
        dayAfter: 10,
        place: 3,
        reason: 'waiting_list',
        note: 'Een vrijwilliger komt tot die tijd op zaterdagmiddag.',
      },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 30,
    details: person('Bep S.', '0002345655', 'Even niets hoeven. Een week zou heerlijk zijn.', {
      relation: 'child',
      recipientGroup: 'brain_injury',
      recipientPc4: '5223',
    }),
    steps: [
      byFatima,
      { step: 'receive', after: 0, by: 'anouk' },
      { step: 'contact', after: 1, by: 'anouk' },
      { step: 'match', after: 5, by: 'anouk', note: 'Logeerhuis Maaszicht, vier nachten.' },
      { step: 'start', after: 9, by: 'anouk' },
      {
        step: 'complete',
        after: 27,
        by: 'anouk',
        note: 'Haar zoon logeerde vier nachten. Bep sliep weer door. Zij wil het in het voorjaar nog eens.',
      },
    ],
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 22,
    details: person('Gerrit W.', '0002345666', 'Misschien een keer een vrijwilliger.', { recipientGroup: 'chronic', urgency: 'no_hurry' }),
    steps: [
      byFatima,
      { step: 'receive', after: 1, by: 'anouk' },
      { step: 'contact', after: 2, by: 'anouk' },
      {
        step: 'decline',
        after: 3,
        by: 'anouk',
        note: 'Gerrit wil nu nog niet. Hij belt zelf als het zwaarder wordt. Na vier weken mogen wij het nog eens vragen.',
      },
    ],
    isRead: true,
    askAgainAfter: 20,
  },
  {
    agreement: 'db-a',
    referrer: 'fatima',
    daysAgo: 0,
    details: person('Loes P.', '', 'Wil graag op woensdag naar het koor.', { language: 'nl' }),
    steps: [],
  },
  {
    agreement: 'db-b',
    referrer: 'joris',
    daysAgo: 0,
    details: person('Riet B.', '0002345677', 'Mijn moeder mag morgen naar huis. Ik kan haar niet tillen.', {
      relation: 'parent',
      recipientGroup: 'physical',
      urgency: '',
      recipientPc4: '5211',
      medicalNeed: 'no',
      careIntensity: 'heavy',
    }),
    dischargeIn: 2,
    steps: [byJoris],
  },
  {
    agreement: 'db-b',
    referrer: 'joris',
    daysAgo: 6,
    details: person('Nel T.', '0002345688', 'Een week om het huis klaar te maken.', {
      recipientGroup: 'brain_injury',
      urgency: '',
    }),
    steps: [
      byJoris,
      { step: 'receive', after: 0, by: 'anouk' },
      { step: 'contact', after: 0, by: 'anouk' },
      {
        step: 'no_capacity',
        after: 1,
        by: 'anouk',
        note: 'Er was deze week nergens plek. Een vrijwilliger komt voor nu. Na twee weken kijken wij opnieuw.',
      },
    ],
  },
  {
    agreement: 'db-d',
    referrer: 'anouk',
    daysAgo: 2,
    details: person('Familie De G.', '0002345699', 'Vier nachten vanaf 8 december, met een tuin.', { recipientPc4: '5244' }),
    steps: [byAnouk],
  },
  {
    agreement: 'db-d',
    referrer: 'anouk',
    daysAgo: 7,
    details: person('Familie J.', '0002345700', 'Een lang weekend in december.', { recipientPc4: '5242' }),
    steps: [
      byAnouk,
      { step: 'receive', after: 0, by: 'ilse' },
      { step: 'contact', after: 1, by: 'ilse' },
      { step: 'match', after: 3, by: 'ilse', note: 'Kamer aan de tuin, van vrijdag tot maandag.' },
    ],
  },
  {
    agreement: 'db-c',
    referrer: 'anouk',
    daysAgo: 5,
    details: person('Wim en Truus', '0002345711', 'Iemand om mee te kaarten, dan kan ik even weg.', {
      recipientGroup: 'memory',
      bestTime: 'evening',
    }),
    steps: [byAnouk, { step: 'receive', after: 1, by: 'karim' }, { step: 'attempt', after: 2, by: 'karim' }],
  },
  {
    agreement: 'st-c',
    referrer: 'marlies',
    daysAgo: 1,
    details: person('Jos R.', '0004615501', 'Ik zorg voor mijn buurman. Kan iemand op dinsdag boodschappen doen?', {
      relation: 'neighbour',
      recipientGroup: 'chronic',
      recipientPc4: '6181',
    }),
    steps: [byMarlies],
  },
  {
    agreement: 'st-c',
    referrer: 'marlies',
    daysAgo: 12,
    details: person('Mia H.', '0004615502', 'Een uurtje wandelen met mijn man, dan kan ik rusten.', { recipientPc4: '6171' }),
    steps: [
      byMarlies,
      { step: 'receive', after: 1, by: 'gerda' },
      { step: 'attempt', after: 2, by: 'gerda' },
      { step: 'attempt', after: 3, by: 'gerda' },
      { step: 'unreached', after: 4, by: 'gerda', note: 'Het nummer gaat over, maar er neemt niemand op.' },
    ],
  },
  {
    agreement: 'st-c',
    referrer: 'marlies',
    daysAgo: 25,
    details: person('Sjaak en Lies', '0004615503', 'Gezelschap voor mijn vader op zondag.', {
      relation: 'parent',
      recipientGroup: 'other',
    }),
    steps: [
      byMarlies,
      { step: 'receive', after: 1, by: 'gerda' },
      { step: 'contact', after: 5, by: 'gerda' },
      { step: 'match', after: 12, by: 'gerda', note: 'Een vrijwilliger uit Urmond, om de week.' },
      { step: 'start', after: 18, by: 'gerda' },
    ],
  },
]
