import type { Messages } from '../nl.ts'

export const statements: Messages['statements'] = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Adempauze. Also with a screen reader, with the keyboard, or with large letters.',
    how: 'How we do that',
    points: [
      'We follow WCAG 2.2, levels A and AA.',
      'Every page works without script and on a small phone.',
      'We test every page automatically, in Dutch and English.',
      'The texts are short and in plain language.',
    ],
    known: 'What is not finished',
    knownText: 'People with a disability have not tested this version yet. Texts of providers are in Dutch only.',
    help: 'Does something not work?',
    helpText: 'Call the number at the top of the page of your municipality. We look for a solution together.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'You search without a name. Only with a referral do we keep data, and only with your yes.',
    search: 'When you search',
    searchPoints: [
      'You do not need an account. We do not ask who you are.',
      'We use no services of others and do not follow you.',
      'Do you choose a language? Then your browser remembers it in a cookie.',
    ],
    referral: 'When someone refers you',
    referralPoints: [
      'The referrer first asks whether you say yes. Without your yes nothing is sent.',
      'We pass on: your name, telephone number and language, when best to call, what you wish and how soon.',
      'About the person you care for we pass on only who it is to you, and what it is mainly about. More only if that person says yes.',
      'We never ask for a BSN, a diagnosis or medication.',
      'Only the referrer, the receiver and the coordinator can read it.',
    ],
    stop: 'You can always stop',
    stopText: 'Call the coordinator of your municipality, or the person who referred you. They stop the referral, at any moment.',
  },
}
