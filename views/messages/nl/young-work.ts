import type { YoungAge } from '../../../src/guidance/young.ts'

/** What professionals read of a request of who is young. */
export const youngWork = {
  sign: {
    under12: 'Jonge mantelzorger, jonger dan 12',
    from12: 'Jonge mantelzorger, 12–15',
    from16: 'Jonge mantelzorger, 16–23',
  } satisfies Record<YoungAge, string>,
  callFirst: 'Bel eerst de volwassene',
  afterwards: {
    under12: 'Bel het kind niet zelf: er is geen eigen nummer. Spreek met de volwassene af hoe het kind meepraat.',
    from12: 'Bel daarna de jongere zelf, als er een eigen nummer staat.',
  } satisfies Record<Exclude<YoungAge, 'from16'>, string>,
  noParent:
    'Dit is geen ouder of voogd. Onder de 12 is hun ja nodig voordat er iets gedeeld wordt. Bespreek met de volwassene hoe dat veilig kan.',
  ofAdult: 'Dit is het nummer van de volwassene.',
  saidYes: {
    under12: (p: { day: string }) => `De volwassene zei ja voor het kind op ${p.day}, op het formulier.`,
    from12: (p: { day: string }) => `De jongere zei ja op ${p.day}, op het formulier, en zei dat de volwassene het goed vindt.`,
    from16: (p: { day: string }) => `De jongere zei zelf ja op ${p.day}, op het formulier.`,
  } satisfies Record<YoungAge, (p: { day: string }) => string>,
  forChild: 'De volwassene die meedoet, voor het kind',
}
