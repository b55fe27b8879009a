import type { Messages } from '../nl.ts'

export const keeping: Messages['keeping'] = {
  title: 'Keep offerings up to date',

  tasks: {
    title: 'Keep offerings up to date',
    hint: 'So that the website says what is right',
    task: {
      proposals: 'Proposal waits for you',
      reports: 'Report of a visitor',
      overdue: 'Not checked for too long',
      due: 'To be checked soon',
      hiding: 'Will soon leave the website',
      hidden: 'Hidden, because nobody checked it',
      places: 'Update free places',
      gaps: 'Often looked for, not found',
      contacts: 'Site or telephone number does not work',
    },
  },
}
