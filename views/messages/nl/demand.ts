import type { GapKind } from '../../../src/search/demand.ts'

/** What people look for and do not find. */
export const demand = {
  title: 'Wat mensen zoeken en niet vinden',
  lead: 'Hier ziet u waar aanbod ontbreekt, en welke woorden de zoekpagina nog niet kent.',
  kind: {
    nothing: 'Niets gevonden',
    poor: 'Weinig gevonden dat past',
    full: 'Alles was vol',
  } satisfies Record<GapKind, string>,
  kindHint: {
    nothing: 'meest gezocht staat bovenaan',
    poor: 'er was wel iets, maar niet precies dit',
    full: 'er is aanbod, maar geen plek',
  } satisfies Record<GapKind, string>,
  month: (p: { month: string; times: number; few: boolean }) => `${p.month}: ${p.few ? 'minder dan 5 keer' : `${p.times} keer`}`,
  with: (p: { choices: string }) => `Gekozen: ${p.choices}`,
  try: 'Zoek dit zelf',
  addWord: 'Voeg een woord toe',
  newOffering: 'Nieuw aanbod',
  places: 'Bekijk de vrije plekken',
  strike: 'Wis deze woorden',
  none: 'Er valt nog niets te laten zien',
  noneText: 'Dat kan goed nieuws zijn. Iets komt hier pas te staan als er op 5 verschillende dagen naar is gezocht.',
  checks: {
    title: 'Hoe gaat het met mantelzorgers?',
    hint: 'Uitkomsten van ‘Hoe gaat het met u?’ per maand. Antwoorden bewaren wij niet.',
    month: 'Maand',
    few: 'minder dan 10',
    none: 'Er is nog geen uitkomst die 10 keer in een maand voorkwam.',
  },
  how: 'Hoe wij tellen',
  howTexts: [
    'Wij weten niet wie zocht. Wij bewaren geen naam, geen adres en geen postcode.',
    'Iets staat hier pas als het op 5 verschillende dagen is gezocht. Tot dan kan niemand de woorden lezen.',
    'Een getal onder de 5 laten wij niet zien. Zo valt niemand op.',
    'Wat lijkt op een naam, een nummer of een mailadres, tellen wij niet.',
    'Van ‘Hoe gaat het met u?’ tellen wij alleen de uitkomst, per maand. Een getal onder de 10 laten wij niet zien.',
    'Na een jaar zijn de getallen weg.',
  ],
}
