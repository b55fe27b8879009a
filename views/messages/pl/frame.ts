import type { Messages } from '../nl.ts'

export const frame: Messages['frame'] = {
  reach: { call: 'Zadzwoń do nas', listen: 'Rozmowa, dzień i noc', choose: 'Do kogo można zadzwonić? Wybierz gminę' },
  footer: { find: 'Pomoc i wsparcie', about: 'O tej stronie internetowej' },
  text: {
    name: 'Tekst',
    choose: ': wybierz wielkość liter',
    size: { normal: 'Zwykły', large: 'Duży', larger: 'Jeszcze większy' },
  },
}
