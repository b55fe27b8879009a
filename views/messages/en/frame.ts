import type { Messages } from '../nl.ts'

export const frame: Messages['frame'] = {
  reach: { call: 'Call us', listen: 'To talk, day and night', choose: 'Whom can you call? Choose your municipality' },
  footer: { find: 'Help and support', about: 'About this website' },
  text: {
    name: 'Text',
    choose: ': choose how large the letters are',
    size: { normal: 'Normal', large: 'Large', larger: 'Even larger' },
  },
}
