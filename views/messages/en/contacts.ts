import type { Messages } from '../nl.ts'
import { referrals } from './referrals.ts'

export const contacts: Messages['contacts'] = {
  section: 'Who else belongs to this?',
  change: 'Name somebody, or take somebody away',
  add: 'Name somebody else',
  lead: 'A second caregiver, or the representative of the care recipient. So everyone knows who takes part.',
  kind: { caregiver: 'Caregiver', representative: 'Representative of the care recipient' },
  relation: { ...referrals.relation, mentor: 'Mentor or guardian' },
  who: {
    caregiver: ({ relation }) => `Caregiver, ${relation.toLowerCase()} of the care recipient`,
    representative: ({ relation }) => `Representative and ${relation.toLowerCase()} of the care recipient`,
  },
  asked: ({ who, day }) => `Asked by ${who} on ${day}.`,
  gone: ({ day }) => `Taken away on ${day}, and kept because it has to be now.`,
  representative: ({ names }) => `Representative: ${names}`,
  form: 'Name somebody else',
  label: {
    kind: 'Who is this?',
    name: 'Name',
    telephone: 'Telephone',
    relation: 'What is this person to the care recipient?',
    saidYes: 'This person said yes',
  },
  kindHint: 'A representative may say yes on behalf of the care recipient. Then a telephone number is needed.',
  unknown: 'Not known',
  consent: 'Consent',
  ask: ({ organisation }) => `Ask aloud: ‘May I pass on your name and telephone number to ${organisation}? You can always stop.’`,
  save: 'Name this person',
  back: 'Back to the referral',
  full: ({ most }) => `${most} people are named already. Take somebody away first.`,
  over: 'You cannot name anybody here any more: the referral ended or is not shared any more.',
  addedBefore: ({ name }) => `With this form you named ${name} already. Is this somebody else? Then save it once more.`,
  remove: 'Take away',
  removeSure: 'Name and telephone go for good. Neither organisation will know any more who this was.',
  removeNow: 'Yes, take away',
  which: ({ name }) => `: ${name}`,
  rights: {
    found: ({ kind, name }) => `Named here as ${kind.toLowerCase()}: ${name}`,
    only: 'Does one of them ask what is kept? Then give only what is here about that person.',
    remove: 'Take somebody away',
  },
}
