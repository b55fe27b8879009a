import type { Messages } from '../nl.ts'

export const interop: Messages['interop'] = {
  provider: 'Offers help to caregivers, or to the people they care for.',
  country: 'the Netherlands',
  hiddenAddress: 'The address is secret.',
  localTimes: 'Times of the clock in the Netherlands (Europe/Amsterdam).',
  taxonomy: {
    support_type: { name: 'Kind of help', text: 'What kind of help it is.' },
    recipient_group: { name: 'For whom', text: 'The people who get care.' },
    caregiver_group: { name: 'Caregivers', text: 'The caregivers it is meant for most.' },
    funding_route: { name: 'Payment', text: 'By which law or way it may be paid.' },
    day_part: { name: 'Part of the day', text: 'When the help is there.' },
  },
  feed: {
    title: ({ practice }) => `New and changed help in ${practice}`,
    kind: {
      new: ({ name }) => `New: ${name}`,
      changed: ({ name }) => `Changed: ${name}`,
      verified: ({ name }) => `Checked: ${name}`,
    },
  },
  links: {
    label: 'This help for your own program',
    file: 'Download this list (CSV)',
    feed: 'Follow what changes (Atom)',
    whole: 'Download all of this (CSV)',
    wholeHint: 'Secret addresses are in it too. Keep the file in a safe place.',
    api: 'For programs (HSDS)',
  },
}
