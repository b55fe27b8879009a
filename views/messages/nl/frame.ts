import type { TextSize } from '../../../src/platform/text-size.ts'

/** What stands around every page for caregivers. */
export const frame = {
  reach: { call: 'Bel ons', listen: 'Praten, dag en nacht', choose: 'Wie kunt u bellen? Kies uw gemeente' },
  footer: { find: 'Hulp en steun', about: 'Over deze website' },
  text: {
    name: 'Tekst',
    choose: ': kies hoe groot de letters zijn',
    size: { normal: 'Gewoon', large: 'Groot', larger: 'Nog groter' } satisfies Record<TextSize, string>,
  },
}
