import type { BestTime } from '../../../src/referrals/details.ts'

type Call = { name: string; phone: string }

/** What a caregiver reads who asks for contact without a referrer. */
export const ownRequest = {
  title: 'Vraag of wij u bellen',
  link: 'Laat u bellen',
  lead: (p: { name: string; day: string }) => `Laat uw naam en nummer achter. ${p.name} belt u, uiterlijk ${p.day}.`,
  noAccount: 'Het kost een minuut. U heeft geen account nodig.',
  check: (p: { name: string }) => `Deed u de vragen van ‘${p.name}’ Wij zien uw antwoorden niet. U kiest zelf wat u vertelt.`,
  label: {
    caregiverName: 'Uw naam',
    telephone: 'Uw telefoonnummer',
    bestTime: 'Wanneer kunnen wij bellen?',
    language: 'Welke taal spreekt u het liefst?',
    wish: 'Wat zou u helpen?',
    consent: 'Ja, dat is goed',
  },
  hint: {
    caregiverName: 'Een voornaam is genoeg.',
    telephone: 'Wij bellen u op dit nummer.',
    wish: 'Schrijf hier niets medisch op. Hoogstens 500 tekens.',
  },
  bestTime: { any: 'Maakt niet uit', morning: '’s Ochtends', afternoon: '’s Middags', evening: '’s Avonds' } satisfies Record<
    BestTime,
    string
  >,
  otherLanguage: 'Een andere taal',
  consent: {
    title: 'Is dit goed?',
    text: (p: { organisation: string }) =>
      `${p.organisation} gebruikt uw naam, uw nummer en wat u hier schrijft om u te bellen en mee te zoeken. Stoppen kan altijd.`,
  },
  send: 'Verstuur mijn vraag',
  call: 'Liever zelf bellen?',
  nobody: (p: Call) => `Hier leest nu niemand dit formulier. Bel ${p.name}: ${p.phone}.`,
  tooMany: (p: Call) => `Er werd net veel verstuurd. Wacht een minuut en verstuur opnieuw. Of bel ${p.name}: ${p.phone}.`,
  another: (p: { day: string }) => `U verstuurde al een vraag, op ${p.day}. Wilt u dit ook versturen? Verstuur het dan nog een keer.`,
  sent: {
    title: 'Uw vraag is verstuurd',
    before: 'U heeft deze vraag al verstuurd',
    beforeText: (p: { day: string } & Call) =>
      `Dat was op ${p.day}. De code staat hier niet meer. Bent u de code kwijt? Bel ${p.name}: ${p.phone}.`,
    lead: (p: { name: string; day: string }) => `${p.name} belt u, uiterlijk ${p.day}.`,
    next: 'Zo gaat het verder',
    reads: (p: { organisation: string; day: string }) => `${p.organisation} leest uw vraag, uiterlijk ${p.day}.`,
    calls: (p: { name: string; day: string }) => `${p.name} belt u, uiterlijk ${p.day}.`,
    together: 'Samen kijkt u wat past. U beslist zelf.',
    number: 'Wij bellen',
    time: 'U wordt het liefst gebeld',
    wrong: (p: Call) => `Klopt er iets niet, of wilt u stoppen? Bel ${p.name}: ${p.phone}. Met uw code kunt u het ook zelf doen.`,
    follow: 'Kijk zelf hoe ver het is',
    go: 'Ga naar',
    fill: 'Vul daar deze code in, en de laatste 4 cijfers van uw telefoonnummer.',
    code: 'Uw code',
    keep: 'Schrijf de code op, print dit blad of maak een foto. Wij bewaren de code niet.',
    toFollow: 'Kijk hoe ver het is',
    print: 'Print dit blad',
    reference: 'Kenmerk',
    home: 'Terug naar het begin',
  },
}

/** What professionals read of such a request. */
export const ownRequestWork = {
  asked: 'Zelf gevraagd',
  rowText: 'De mantelzorger vroeg dit zelf.',
  kicker: (p: { reference: string }) => `Verwijzing ${p.reference}, zelf gevraagd door de mantelzorger`,
  found: (p: { reference: string; day: string }) => `${p.reference}, begonnen op ${p.day}, zelf gevraagd`,
  promises: 'Wat de gemeente belooft',
  promised: (p: { promise: string; days: string }) => `Belofte van de gemeente: ${p.promise.toLowerCase()}, ${p.days}`,
  saidYes: (p: { day: string }) => `De mantelzorger zei zelf ja op ${p.day}, op het formulier.`,
  onForm: 'Niemand: op het formulier',
  how: 'Op het formulier van deze website',
  newSheet: 'De mantelzorger kreeg al een code op de website. Die werkt niet meer als u een uitleg maakt.',
  forwardLead: (p: { municipality: string }) => `Hier stopt de vraag dan. In ${p.municipality} gaat zij verder. U hoort hoe het daar gaat.`,
  noteHint: 'Geen medische gegevens. De mantelzorger kan dit lezen. Hoogstens 500 tekens.',
  askAgainHint: 'Alleen als de mantelzorger dat goed vindt.',
  goOn: 'Dan loopt zij weer, en begint de klok opnieuw.',
  nextHint: {
    sent: 'De mantelzorger vroeg dit zelf. Er is geen verwijzer.',
    received: 'Spreek de mantelzorger zelf, niet de naaste.',
    contacted: 'Stel hoogstens drie plekken voor. Welke plek werd het?',
    matched: 'Is de eerste dag geweest? Meld het hier.',
    started: 'Bel de mantelzorger en vraag hoe het ging.',
  },
  attempts: {
    rule: 'Na drie keer in vijf dagen kunt u een brief sturen.',
    told: 'U bereikte niemand.',
    toldText: 'Er is geen verwijzer die een ander nummer weet. Kent u het adres? Stuur dan een brief.',
  },
  unreached: (p: { who: string }) => `${p.who} belde voor de derde keer en kreeg geen gehoor`,
  letterWhy: (p: { day: string }) => `Op ${p.day} vroeg u ons zelf om contact. U wilde graag eens overleggen, zodat u op adem kunt komen.`,
}
