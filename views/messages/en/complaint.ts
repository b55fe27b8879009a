import type { Messages } from '../nl.ts'

export const complaint: Messages['complaint'] = {
  title: 'A complaint',
  lead: 'Did something go wrong? Say so. You may always complain. You may not get less help because of it.',
  choose: 'Choose your municipality. Then you see whom you can call.',
  first: { title: 'Talk about it first', text: 'A talk often helps. Call the person it is about, or call us.' },
  portal: {
    title: 'About this website',
    points: [
      'Is something wrong with a place? The page of that place has a way to tell us.',
      'Does something not work, or is it not clear? Call us.',
      'Is it about your data? Under Privacy you read what you may ask.',
    ],
  },
  provider: {
    title: 'About an organisation that helps',
    points: [
      'Tell the organisation itself first. Ask how you can send a complaint there.',
      'Does your insurance pay for the care, or is it long-term care (Wlz)? Then you usually hear within 6 weeks what they do with it.',
      'Can you not solve it together? Ask for the disputes committee (geschilleninstantie). It decides who is right.',
    ],
  },
  municipality: {
    title: 'About the municipality',
    points: [
      'Send the municipality a letter, or tell it at the desk. Write ‘klacht’ (complaint) above it.',
      'You usually get an answer within 6 weeks.',
      'Do you disagree with a decision? Then you object (bezwaar). Do so within 6 weeks.',
    ],
  },
  ombudsman: {
    title: 'Does that not help?',
    text: 'Then you can go to the ombudsman, who looks whether the municipality treated you well. It costs nothing.',
    national: 'The National Ombudsman:',
    own: 'Some municipalities have an ombudsman of their own. Call, and you hear where to go.',
  },
  help: {
    title: 'Who helps you with it?',
    points: [
      'An independent adviser (cliëntondersteuner), who stands beside you, joins the talk and helps with writing. It costs nothing.',
      'You may bring someone along: family, a friend or a neighbour.',
    ],
    find: 'Find someone who helps you',
  },
  kept: 'You fill in nothing on this page. We keep nothing of it.',
}
