/** What the organisations around a referral write to each other. */
export const thread = {
  title: 'Berichten',
  readers: 'Dit lezen',
  andCoordinator: 'en de coördinator.',
  none: 'Er is nog niets geschreven.',
  new: 'Nieuw',
  read: (p: { when: string }) => `Gelezen op ${p.when}`,
  unread: 'Nog niet gelezen',
  label: 'Uw bericht',
  hint: 'Geen medische gegevens. De mantelzorger mag vragen om dit te lezen. Hoogstens 1000 tekens.',
  send: 'Verstuur het bericht',
  closed: 'Uw bericht is niet verstuurd. Deze verwijzing wordt nu met niemand gedeeld.',
  again: 'Dit bericht kon zo niet worden verstuurd. Wat u typte staat er nog. Verstuur het opnieuw.',
  work: {
    title: 'Nieuw bericht',
    row: (p: { name: string }) => `Nieuw bericht: ${p.name}`,
    look: 'Lees',
  },
}
