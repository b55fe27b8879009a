import type { Messages } from '../nl.ts'

export const thread: Messages['thread'] = {
  title: 'Messages',
  readers: 'Read by',
  andCoordinator: 'and the coordinator.',
  none: 'Nothing was written yet.',
  new: 'New',
  read: ({ when }) => `Read on ${when}`,
  unread: 'Not read yet',
  label: 'Your message',
  hint: 'No medical data. The caregiver may ask to read this. At most 1000 characters.',
  send: 'Send the message',
  closed: 'Your message was not sent. This referral is shared with nobody now.',
  again: 'This message could not be sent like this. What you typed is still there. Send it again.',
  caregiver: {
    title: 'Messages with the caregiver',
    readers: ({ organisation }) =>
      `The caregiver reads this on the page of the code, and so do helpers with a code of their own. Besides, ${organisation} and the coordinator of the municipality read it.`,
    none: 'Nothing was written yet.',
    who: 'The caregiver',
    label: 'Your answer to the caregiver',
    hint: 'Short sentences, plain words. The caregiver gets no mail. Is it urgent? Then call. 1000 characters at most.',
    closed: 'Your message was not sent. The caregiver cannot read it any more.',
    easeLabel: 'Own answer: with an easy heart?',
    says: {
      say_started: ({ day }) => `On ${day} the caregiver said: help has started.`,
      say_not_yet: ({ day }) => `On ${day} the caregiver said: help has not started yet.`,
    },
  },
  work: {
    title: 'New message',
    row: ({ name }) => `New message: ${name}`,
    look: 'Read',
  },
}
