import type { Taxonomy } from '../../../src/directory/taxonomy.ts'
import type { ChangeKind } from '../../../src/interop/atom.ts'

/** What programs, search engines and feed readers get besides the words of the directory itself. */
export const interop = {
  provider: 'Biedt hulp aan mantelzorgers, of aan de mensen voor wie zij zorgen.',
  country: 'Nederland',
  hiddenAddress: 'Het adres is geheim.',
  localTimes: 'Tijden van de klok in Nederland (Europe/Amsterdam).',
  taxonomy: {
    support_type: { name: 'Soort hulp', text: 'Wat voor hulp het is.' },
    recipient_group: { name: 'Voor wie', text: 'De mensen die zorg krijgen.' },
    caregiver_group: { name: 'Mantelzorgers', text: 'De mantelzorgers voor wie het vooral is.' },
    funding_route: { name: 'Betaling', text: 'Via welke wet of weg het betaald kan worden.' },
    day_part: { name: 'Dagdeel', text: 'Wanneer de hulp er is.' },
  } satisfies Record<Taxonomy, { name: string; text: string }>,
  feed: {
    title: (p: { practice: string }) => `Nieuw en gewijzigd aanbod in ${p.practice}`,
    kind: {
      new: (p: { name: string }) => `Nieuw: ${p.name}`,
      changed: (p: { name: string }) => `Gewijzigd: ${p.name}`,
      verified: (p: { name: string }) => `Nagekeken: ${p.name}`,
    } satisfies Record<ChangeKind, (p: { name: string }) => string>,
  },
  links: {
    label: 'Dit aanbod voor uw eigen programma',
    file: 'Download dit aanbod (CSV)',
    feed: 'Volg wat verandert (Atom)',
    whole: 'Download al dit aanbod (CSV)',
    wholeHint: 'Ook geheime adressen staan erin. Bewaar het bestand op een veilige plek.',
    api: 'Voor programma’s (HSDS)',
  },
}
