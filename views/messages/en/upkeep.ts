import type { Messages } from '../nl.ts'

const units = { places: 'places', beds: 'beds', dayparts: 'parts of a day', hours: 'hours' }

export const upkeep: Messages['upkeep'] = {
  page: {
    title: 'Is everything still right?',
    allRight: 'Everything has been checked',
    lead: (p) =>
      p.count === 1
        ? 'See whether this is right. One click is enough. You need not sign in.'
        : `See whether these ${p.count} offerings are right. One click is enough. You need not sign in.`,
    thanks: 'Thank you. There is nothing to do now. Does something change? You can put it right here.',
    none: 'No offering has this address now. There is nothing to do.',
    questions: 'Do you have a question?',
    link: 'The link of the mail works for 30 days. Pass it on only to who may check this offering.',
  },
  all: {
    text: 'Is everything below right, the number of free places too? Then you are done at once.',
    button: 'Everything is still right',
  },
  right: { all: 'This is still right', both: 'This is still right, the places too' },
  wrong: 'Something is wrong',
  see: 'See it on the website',
  says: 'See what it says',
  reported: 'A visitor says:',
  changed: 'Something has just changed. Please check it once more.',
  state: {
    hidden: 'Not on the website now',
    ask: (p) => `Last checked on ${p.day}`,
    never: 'Not checked yet',
    right: (p) => `Checked on ${p.day}`,
    places: 'The number of places is old',
    proposal: 'Your change waits for the municipality',
  },
  field: {
    summary: 'In one sentence',
    description: 'Text',
    phone: 'Telephone',
    email: 'E-mail',
    url: 'Website',
    openingHours: 'Open',
    costNote: 'Costs',
    applicationProcess: 'How to arrange it',
  },
  edit: {
    title: 'What is not right?',
    lead: (p) => `Change below what is not right. ${p.name} looks at it. Then it is on the website.`,
    waits: 'You sent a change before. It stands below. What you send now takes its place.',
    reach: 'How people reach you',
    arrange: 'Costs and arranging it',
    texts: 'The text',
    hoursHint: 'Like this: Mo-Fr 9:00-17:00. More lines? Put a ; in between.',
    note: 'Is something else not right?',
    noteHint: 'For instance the address, or that you stop offering this.',
    send: 'Send',
    back: 'Back, without changing anything',
    nothing: 'You have not changed anything yet.',
    colleague: 'A colleague of yours sent a change already. Wait until the municipality has looked at it, or ring.',
  },
  places: {
    label: 'How many are free now?',
    from: 'First free day',
    of: (p) => `Of the ${p.maximum} ${units[p.unit ?? 'places']}.`,
    asOf: (p) => `The number is of ${p.day}.`,
    save: 'Keep the number',
  },
  dead: {
    expired: { title: 'This link has run out', text: 'A link works for 30 days. We send a new one to the same address.' },
    unknown: {
      title: 'We do not know this link',
      text: 'Perhaps a part of it is missing. Open the link of the mail once more, or ask for a new one.',
    },
    send: 'Send a new link',
    ask: 'Ask for a new link',
  },
  again: {
    title: 'Ask for a new link',
    lead: 'With the link you check whether your offering is right. You need not sign in.',
    email: 'E-mail address',
    hint: 'The address that stands with your offering on Adempauze.',
    send: 'Send the link',
  },
  sent: {
    title: 'Look in your mail',
    lead: 'Does an offering on Adempauze have this address? Then you get a mail with a link within a few minutes.',
    none: 'No mail after five minutes? Look in your spam folder. Or ring the coordinator of your municipality.',
  },
}
