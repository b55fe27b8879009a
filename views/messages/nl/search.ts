import type { RecipientGroup } from '../../../src/directory/taxonomy.ts'
import type { Cost } from '../../../src/search/query.ts'

const places = (count: number) => (count === 1 ? '1 plek' : `${count} plekken`)

export const search = {
  title: (p: { at: string }) => (p.at ? `Hulp in de buurt van ${p.at}` : 'Hulp bij u in de buurt'),
  shortTitle: (p: { at: string }) => (p.at ? `Hulp bij ${p.at}` : 'Aanbod'),
  total: (p: { count: number; nearest: boolean }) =>
    p.nearest && p.count > 1
      ? `${places(p.count)} gevonden. Wat het best past en dichtbij is, staat bovenaan.`
      : `${places(p.count)} gevonden.`,
  why: (p: { parts: string }) => `Past bij: ${p.parts}`,
  typed: (p: { word: string }) => `‘${p.word}’`,
  hasRoom: 'plek vrij',
  whyGroup: {
    older_people: 'ouderen',
    dementia: 'dementie',
    chronic_illness: 'langdurig ziek',
    physical_disability: 'lichamelijke beperking',
    psychiatric: 'psychisch kwetsbaar',
    acquired_brain_injury: 'hersenletsel',
    intellectual_disability: 'verstandelijke beperking',
    terminal: 'laatste levensfase',
    youth: 'kind of jongere',
  } satisfies Record<RecipientGroup, string>,
  loose: (p: { words: string }) => `Niets past precies bij ‘${p.words}’. Dit komt in de buurt.`,
  notRenewed: 'Het zoeken lukt nu even niet. U ziet nog de vorige lijst. Probeer het zo opnieuw.',
  listed: 'Plekken',
  words: 'Wat zoekt u?',
  wordsHint: 'Bijvoorbeeld: logeren, maatje, dementie',
  postcode: 'Postcode van uw naaste',
  go: 'Zoeken',
  show: 'Laat zien',
  clear: 'Wis keuzes',
  more: (p: { count: number }) =>
    p.count === 0 ? 'Zoek preciezer' : `Zoek preciezer (${p.count === 1 ? '1 keuze' : `${p.count} keuzes`} aan)`,
  kinds: 'Soort hulp',
  group: 'Voor wie zorgt u?',
  dayPart: 'Wanneer?',
  cost: 'Wat mag het kosten?',
  any: 'Maakt niet uit',
  only: 'Alleen',
  onlyFree: 'Alleen als er plek is',
  costs: {
    free: 'Gratis of bijna gratis',
    municipality: 'Via de gemeente (Wmo)',
    long_term_care: 'Via de langdurige zorg (Wlz)',
    health_insurance: 'Via de zorgverzekering',
    self_pay: 'Zelf betalen of pgb',
  } satisfies Record<Cost, string>,
  unknownPostcode: (p: { postcode: string }) => `Postcode ${p.postcode} kennen wij niet. Daarom weten wij niet wat dichtbij is.`,
  notAPostcode: 'Een postcode begint met 4 cijfers, zoals 5247. Nu weten wij niet wat dichtbij is.',
  distance: 'Afstand',
  about: (p: { km: string }) => `Ongeveer ${p.km} km`,
  veryNear: 'Minder dan 1 km',
  costWord: 'Kosten',
  when: 'Wanneer',
  unknown: 'Niet bekend',
  provider: (p: { name: string }) => `Van ${p.name}`,
  nothing: {
    title: 'Daar vonden wij niets bij',
    text: 'Dat ligt niet aan u. Probeer een ander woord, of haal een keuze weg.',
    instead: 'Dit is er wel',
    count: places,
    clear: 'Laat al het aanbod zien',
  },
  map: {
    open: 'Bekijk de kaart',
    label: (p: { postcode: string; practice: string }) =>
      p.postcode ? `Kaart met cirkels van 2, 5 en 10 kilometer rond ${p.postcode}` : `Kaart van ${p.practice}`,
    home: (p: { postcode: string }) => `Het huisje is postcode ${p.postcode}.`,
    numbers: 'De nummers staan ook in de lijst.',
    full: 'Een open nummer is nu vol.',
    beyond: (p: { numbers: string; count: number }) => `Nummer ${p.numbers} ${p.count === 1 ? 'ligt' : 'liggen'} verder weg.`,
    absent: (p: { numbers: string; count: number }) => `Nummer ${p.numbers} ${p.count === 1 ? 'staat' : 'staan'} alleen in de lijst.`,
    and: 'en',
    about: 'Afstanden zijn ongeveer.',
  },
  pager: { label: 'Bladeren', page: 'Bladzijde', next: (p: { count: number }) => `Volgende ${places(p.count)}` },
  notThere: 'Staat het er niet bij?',
  notThereText: (p: { name: string }) => `Dat geeft niet. Bel ${p.name}. Er zijn ook plekken die niet op de lijst staan.`,
}
