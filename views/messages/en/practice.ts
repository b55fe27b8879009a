import type { Messages } from '../nl.ts'

export const practice: Messages['practice'] = {
  portal: {
    title: 'Time to catch your breath',
    lead: 'You care for someone. We help you find who can take over for a while. Where does the person you care for live?',
    label: 'Postcode or municipality of the person you care for',
    hint: 'For example 5247 or Stein',
    go: 'Continue',
    who: 'You do not need an account.',
    list: 'Municipalities that take part',
    formerly: ({ names }) => `also ${names}`,
    empty: 'Enter a postcode or a municipality.',
    unknownPostcode: ({ postcode }) =>
      `We do not know yet to which municipality postcode ${postcode} belongs. Choose the municipality of the person you care for below.`,
    unknownName: ({ name }) => `We found no municipality called ‘${name}’. Choose yours below, or enter a postcode.`,
    elsewhere: ({ postcode, place }) =>
      `Postcode ${postcode} is ${place}. Adempauze is not there yet. Call the municipality where the person lives and ask for help for caregivers.`,
  },
  home: {
    title: 'Time to catch your breath',
    lead: 'You care for someone. We help you find who can take over for a while. Nearby, and in a way that suits you.',
    postcode: 'Postcode of the person you care for',
    postcodeHint: 'The 4 digits, such as 5247',
    go: 'Find help nearby',
    who: 'You do not need an account.',
    speak: 'Would you rather talk to someone?',
    doors: 'What is on your mind?',
    door: {
      hold: { title: 'How do I keep going?', text: 'A few hours off, or a few days. See who can take over for a while.' },
      together: {
        title: 'How do I work with care professionals?',
        text: 'People who think along with you and join you in a conversation.',
      },
      well: { title: 'How do I care well?', text: 'Courses, and people who go through the same.' },
    },
    calm: 'Take it easy',
    calmLinks: {
      talk: { title: 'Talking with others', text: 'A cup of coffee with people who know what it is like.' },
      everyday: { title: 'Help with everyday things', text: 'Shopping, meals, transport or a small job.' },
      arrange: { title: 'Help with arranging', text: 'Someone who calls, writes and applies with you.' },
    },
    more: 'Also here',
    moreText: {
      neighbours: 'Shopping, company or a lift. Ask for it, or lend a hand.',
      tools: 'Draw who helps along, make an emergency plan, prepare a talk.',
      library: 'Short tips, courses and stories.',
      allowed: 'What you can often do yourself, and whom to ask.',
      young: 'A page for children and young people.',
    },
  },
}
