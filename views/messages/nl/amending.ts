/** Changing what was sent, and what was changed. */
export const amending = {
  link: 'Vul aan of verbeter',
  title: 'Verwijzing aanvullen of verbeteren',
  lead: (p: { organisation: string }) =>
    `Verander alleen wat anders is, en wat de mantelzorger goed vindt. ${p.organisation} krijgt bericht. Wat er eerst stond blijft te lezen.`,
  why: 'Waarom',
  note: 'Waarom verandert dit?',
  noteHint: 'De ander leest dit, en de mantelzorger ook. Geen medische gegevens. Hoogstens 300 tekens.',
  withoutYes: 'De naaste trok het ja in. Daarom staat hier alleen wat er vooral speelt.',
  save: 'Verstuur de verandering',
  back: 'Ga terug, verander niets',
  changed: 'Er gebeurde intussen iets met deze verwijzing. Wat u typte staat er nog. Vergelijk, en verstuur opnieuw.',
  now: 'Dit staat er nu',
  over: 'U kunt dit niet meer veranderen: de verwijzing loopt niet meer.',

  log: 'Wat veranderde',
  onRequest: 'Verbeterd op verzoek.',
  before: 'Eerst',
  after: 'Nu',
  empty: 'leeg',
  gone: 'gewist',
}
