import type { Messages } from '../nl.ts'

export const neighbours: Messages['care']['neighbours'] = {
  name: 'Help in the neighbourhood',
  lead: 'Neighbours help each other with everyday things: shopping, company or a lift. It is free.',
  arranged: ({ organisation }) => `${organisation} arranges this. They see who suits you and bring you together.`,
  door: {
    ask: { title: 'I would like help', text: 'Tell us briefly with what. Everybody may ask.' },
    offer: { title: 'I want to help', text: 'An hour is already welcome. You choose what you do, and when.' },
  },
  how: 'How it works',
  steps: {
    send: 'You fill in a short form. You get a code.',
    look: ({ organisation }) => `${organisation} calls you and looks for somebody who suits you.`,
    choose: 'You hear a first name and what it is about. You say yes or no.',
    meet: 'Do you both say yes? Then you get each other’s first name and telephone number.',
  },
  notFor: 'What this is not for',
  notForText: 'Not for personal care, such as washing or medicines. Nor when it is urgent.',
  otherHelp: 'Look for other help',
  hasCode: 'Do you have a code already?',
  toFollow: 'See how far it is',
  notHere: {
    title: 'There is no help from neighbours here yet',
    text: ({ name, phone }) => `Nobody arranges this in this municipality yet. Call ${name}: ${phone}. Together you find something else.`,
  },

  help: {
    shopping: 'Shopping',
    company: 'Company',
    outing: 'Going out together',
    lift: 'A lift by car',
    jobs: 'Small jobs',
    garden: 'Work in the garden',
    papers: 'Forms or computer',
    pets: 'Walking a pet',
  },
  time: { morning: 'Weekday mornings', afternoon: 'Weekday afternoons', evening: 'Evenings', weekend: 'Weekends' },

  form: {
    lead: {
      ask: 'A few short questions. We ask nothing about your health.',
      offer: 'A few short questions. After that the organisation gets to know you.',
    },
    firstName: 'Your first name',
    firstNameHint: 'Only your first name. Your last name is not needed.',
    telephone: 'Your telephone number',
    telephoneHint: 'Only the organisation sees it, until you both say yes.',
    helps: { ask: 'What would you like help with?', offer: 'What do you want to help with?' },
    times: 'When does it suit you?',
    area: 'Your postcode or neighbourhood',
    areaHint: '4 digits, such as 6171. Or what your neighbourhood is called.',
    words: 'Is there anything else you want to say?',
    wordsHint: 'At most 300 characters. Write nothing about your health.',
    adult: 'I am 18 or older.',
    consent: 'Yes, that is fine.',
    consentText: ({ organisation }) =>
      `${organisation} may read this and call me. Somebody else first hears only my first name and what it is about.`,
    checks: ({ organisation }) =>
      `${organisation} asks you for a certificate of conduct (VOG) and a promise to keep things private. They cost you nothing.`,
    send: { ask: 'Ask for help', offer: 'Offer help' },
  },

  sent: {
    title: { ask: 'Your question was sent', offer: 'Your offer was sent' },
    lead: ({ organisation }) => `Thank you. ${organisation} reads it and calls you.`,
    code: 'Your code',
    keep: 'Write down the code, or print this page. You see it here once.',
    print: 'Print this page',
    go: 'See for yourself how far it is at',
    fill: 'Fill in this code there, and the last 4 digits of your telephone number.',
    stop: 'With the code you can stop as well. Then we erase everything.',
  },

  follow: {
    title: 'Follow what you asked or offered',
    lead: 'Did you ask for help, or offer it? Here you see how far it is.',
    code: 'Your code',
    codeHint: '12 letters and digits. Capitals are not needed.',
    digits: 'The last 4 digits of your telephone number',
    digitsHint: 'Of the number that you filled in.',
    go: 'Show me',
    lost: 'Did you lose the code?',
    lostText: ({ name, phone }) => `That is all right. The organisation calls you too. Or call ${name}: ${phone}.`,
    refused: {
      wrong: 'This code and this number do not belong together. Please check both.',
      wait: 'This failed too often. Wait an hour and then try again.',
    },
    changed: 'Something changed in the meantime. This is how it is now.',
    gone: {
      title: 'Everything is erased',
      text: 'What you wrote is gone. So are your name and number. This code works no more.',
      again: 'Would you like to after all, later on? Then fill in the form again.',
    },
  },

  standing: {
    ask: {
      new: { title: 'We have your question', text: 'The organisation reads your question.' },
      waiting: { title: 'We are looking for somebody', text: 'You need not do anything now. The organisation calls you.' },
      proposed: { title: 'There is somebody for you', text: 'Take your time. You may always say no.' },
      running: { title: 'You found each other', text: 'Call each other and agree on something together.' },
      closed: { title: 'Your question is closed', text: 'Nothing is going on any more. In three months we erase everything.' },
      declined: {
        title: 'This does not work here',
        text: 'The organisation cannot arrange this for you. In three months we erase everything.',
      },
      withdrawn: { title: 'You stopped', text: 'We erased everything.' },
    },
    offer: {
      new: { title: 'We have your offer', text: 'The organisation calls you to get to know you.' },
      waiting: { title: 'You are ready to help', text: 'You hear it when there is somebody who suits you.' },
      proposed: { title: 'There is somebody you can help', text: 'Take your time. You may always say no.' },
      running: { title: 'You found each other', text: 'Call each other and agree on something together.' },
      closed: { title: 'Your offer is closed', text: 'Nothing is going on any more. In three months we erase everything.' },
      declined: {
        title: 'This does not work now',
        text: 'The organisation does not go on with this. In three months we erase everything.',
      },
      withdrawn: { title: 'You stopped', text: 'We erased everything.' },
    },
  },
  stopped: {
    title: 'The search has stopped',
    text: ({ name, phone }) =>
      `The organisation no longer arranges this and does not call you. Call ${name}: ${phone}. Together you look for something else.`,
    running: ({ name, phone }) =>
      `The organisation no longer arranges this. You may go on helping each other. A question? Call ${name}: ${phone}.`,
  },
  declined: {
    not_reached: 'We called you, but could not reach you.',
    lives_elsewhere: 'You do not live in this municipality.',
    needs_care: 'This needs somebody who was trained for it.',
    not_fitting: 'This is not what neighbours do for each other.',
  },

  match: {
    proposal: {
      ask: ({ name, helps }) => `${name} wants to help you with this: ${helps}. Would you like that?`,
      offer: ({ name, helps }) => `${name} is looking for help with this: ${helps}. Do you want to help?`,
    },
    promise: ({ name }) => `Do you both say yes? Then ${name} gets your first name and telephone number. And you get those of ${name}.`,
    yes: 'Yes, I want that',
    no: 'No, rather not',
    why: 'Why rather not?',
    noWhy: 'I would rather not say',
    reason: {
      time: 'The time does not suit me',
      distance: 'It is too far away',
      help: 'I am looking for something else',
      other: 'For another reason',
    },
    saidYes: ({ name }) => `You said yes. Now it is up to ${name}.`,
    number: ({ name }) => `This is the number of ${name}.`,
    heard: ({ name }) => `${name} got your first name and telephone number too.`,
    over: 'Does it not suit you any more?',
    overText: 'Then only this help stops. The organisation goes on looking, if you like.',
    stop: 'Stop this help',
  },
  written: 'This is what you wrote',
  fact: { helps: 'With what', times: 'When', area: 'Where', words: 'Also written', name: 'First name', telephone: 'Telephone' },
  withdraw: {
    title: 'Stop altogether',
    text: 'You always may, and need not say why. We then erase everything you wrote at once.',
    button: 'Stop and erase everything',
    erase: 'Erase everything now',
    sureTitle: 'Are you sure?',
    sureText: 'We erase at once everything you wrote. It does not come back.',
    sureMatch: ({ name }) => `You and ${name} are then no longer brought together.`,
    sure: 'Yes, stop and erase everything',
  },
  questions: 'Do you have a question?',
}
