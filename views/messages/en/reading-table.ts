import type { Messages } from '../nl.ts'

export const readingTable: Messages['readingTable'] = {
  title: 'Reading table',
  heading: 'Do you care for someone?',
  lead: 'Touch what you want to read. You need not type anything.',
  themes: 'What would you like to read about?',
  help: { title: 'Who can help?', text: 'Places and people nearby. You see what it costs and whom to call.' },
  kinds: 'Choose a kind of help',
  days: {
    title: 'The coming days',
    text: 'Meetings for you and the person you care for.',
    none: 'There is nothing in the agenda in the coming week.',
  },
  phone: {
    title: 'Go on with your own phone',
    text: 'Point the camera of your phone at this square.',
    door: 'On your phone',
    code: ({ title }) => `Code to scan: ${title}`,
  },
  back: 'Back to the reading table',
  again: 'Done? Erase all and start again',
  away: {
    title: 'Are you still there?',
    text: 'Otherwise we erase what you chose and typed. The reading table then starts again.',
    left: ({ seconds }) => `${seconds} seconds left.`,
    stay: 'I am still here',
    again: 'Start again now',
  },
  elsewhere: {
    title: 'Take this with you on your phone',
    text: 'This does not open on the reading table. Copy it, or take a picture of it.',
    close: 'Close',
  },
  ownPhone: {
    title: 'Do this on your own phone',
    text: 'This screen is for everybody. That is why you fill in nothing about yourself here.',
    form: 'this page',
  },
  turnOn: {
    title: 'Is this a screen for everybody?',
    text: 'Make it a reading table. After each reader we then erase what was there.',
    steps: [
      'Open this page in the kiosk mode of the browser. Allow this website only, without a back button.',
      'Touch the button below once.',
      'Was the browser closed? Then touch the button again.',
    ],
    button: 'Use this screen as a reading table',
  },
  about: {
    title: 'About this reading table',
    points: [
      'Do you touch nothing for two minutes? Then we ask whether you are still there.',
      'After that we erase your list, your language and what you typed.',
      'A cookie remembers that this is a reading table. It is gone when the browser closes.',
    ],
    off: 'Turn the reading table off',
  },
}
