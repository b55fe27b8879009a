import type { Saying } from '../../../src/referrals/follow-acts.ts'

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
  /** With the caregiver, who reads and writes at the page of the code. */
  caregiver: {
    title: 'Berichten met de mantelzorger',
    readers: (p: { organisation: string }) =>
      `De mantelzorger leest dit op de pagina van de code, net als helpers met een eigen code. Verder lezen ${p.organisation} en de coördinator van de gemeente het.`,
    none: 'Er is nog niets geschreven.',
    who: 'De mantelzorger',
    label: 'Uw antwoord aan de mantelzorger',
    hint: 'Korte zinnen, zonder vaktaal. De mantelzorger krijgt geen mail. Is het dringend? Bel dan. Hoogstens 1000 tekens.',
    closed: 'Uw bericht is niet verstuurd. De mantelzorger kan het niet meer lezen.',
    easeLabel: 'Zelf geantwoord: met een gerust hart?',
    says: {
      say_started: (p: { day: string }) => `De mantelzorger zei op ${p.day}: de hulp is gestart.`,
      say_not_yet: (p: { day: string }) => `De mantelzorger zei op ${p.day}: de hulp is nog niet gestart.`,
    } satisfies Record<Saying, (p: { day: string }) => string>,
  },
  work: {
    title: 'Nieuw bericht',
    row: (p: { name: string }) => `Nieuw bericht: ${p.name}`,
    look: 'Lees',
  },
}
