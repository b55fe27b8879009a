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
  work: {
    title: 'New message',
    row: ({ name }) => `New message: ${name}`,
    look: 'Read',
  },
}
