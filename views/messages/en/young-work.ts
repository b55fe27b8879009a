import type { Messages } from '../nl.ts'

export const youngWork: Messages['youngWork'] = {
  sign: {
    under12: 'Young carer, under 12',
    from12: 'Young carer, 12–15',
    from16: 'Young carer, 16–23',
  },
  callFirst: 'Call the adult first',
  afterwards: {
    under12: 'Do not call the child: there is no number of their own. Agree with the adult how the child takes part.',
    from12: 'Then call the young person, if there is a number of their own.',
  },
  noParent:
    'This is not a parent or guardian. Under 12 their yes is needed before anything is shared. Discuss with the adult how that can be done safely.',
  ofAdult: 'This is the number of the adult.',
  saidYes: {
    under12: ({ day }) => `The adult said yes for the child on ${day}, on the form.`,
    from12: ({ day }) => `The young person said yes on ${day}, on the form, and said that the adult agrees.`,
    from16: ({ day }) => `The young person said yes on ${day}, on the form.`,
  },
  forChild: 'The adult who asks along, for the child',
}
