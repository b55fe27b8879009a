import type { Messages } from '../nl.ts'

export const amending: Messages['amending'] = {
  link: 'Add or put right',
  title: 'Add to the referral or put it right',
  lead: ({ organisation }) =>
    `Change only what is different, and what the caregiver agrees with. ${organisation} gets word of it. What it said before can still be read.`,
  why: 'Why',
  note: 'Why does this change?',
  noteHint: 'The other party reads this, and the caregiver too. No medical data. At most 300 characters.',
  withoutYes: 'The care recipient took back the yes. So only what is the matter stands here.',
  save: 'Send the change',
  back: 'Go back, change nothing',
  changed: 'Something happened to this referral meanwhile. What you typed is still there. Compare, and send again.',
  now: 'This is what it says now',
  over: 'You cannot change this any more: the referral does not run any more.',

  log: 'What changed',
  onRequest: 'Put right on request.',
  before: 'Before',
  after: 'Now',
  empty: 'empty',
  gone: 'erased',
}
