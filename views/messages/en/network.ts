import type { Messages } from '../nl.ts'

export const network: Messages['network'] = {
  title: 'Network',
  lead: 'Who has an agreement with whom, and how often was it used in 12 months?',
  none: 'No agreement is in force yet.',
  noneText: 'Once an agreement is in force, you see here who is connected with whom.',
  drawingText: 'Organisations with arrows between them, from who refers to who answers. All of it is in the table below as well.',
  caption: 'A thicker line is an agreement that was used more. A dotted line was not used.',
  agreement: 'Referral agreement',
  referrals: 'Referrals',
  few: 'fewer than 10',
  gaps: {
    title: 'What is missing',
    none: 'Nothing is missing that we can see.',
    withoutAgreement: 'Refers, without an agreement',
    withoutAgreementText: 'These organisations have referrers here. They have no agreement that is in force.',
    unused: 'Agreements that nobody uses',
    unusedText: 'They are in force, but no referral came in 12 months.',
    nobodyOffers: 'Help that nobody offers here',
    nobodyOffersText: 'There is no offering of this kind on the website.',
    nobodyTakes: 'Help without an agreement',
    nobodyTakesText: 'There are offerings, but only of organisations without an agreement.',
  },
}
