import type { CapacityUnit, Wheelchair, WhoMayApply } from '../../../src/directory/offering.ts'
import type { CaregiverGroup, DayPart, FundingRoute, HelpKind, RecipientGroup, SupportType } from '../../../src/directory/taxonomy.ts'
import type { Weekday } from '../../../src/platform/opening-hours.ts'

const units: Record<CapacityUnit, [one: string, more: string]> = {
  places: ['plek', 'plekken'],
  beds: ['bed', 'bedden'],
  dayparts: ['dagdeel', 'dagdelen'],
  hours: ['uur', 'uur'],
}

export const directory = {
  supportType: {
    day_care: { name: 'Dagopvang', text: 'Uw naaste is een dag of dagdeel ergens anders. Daar is begeleiding en gezelschap.' },
    guest_house: { name: 'Logeerhuis', text: 'Uw naaste logeert een of meer nachten. Er is zorg in huis.' },
    short_stay: { name: 'Kortdurend verblijf', text: 'Uw naaste verblijft kort in een instelling, zodat u rust krijgt.' },
    wlz_stay: { name: 'Logeren (Wlz)', text: 'Logeren voor mensen die thuis wonen en zorg krijgen uit de Wlz.' },
    home_respite: { name: 'Respijtzorg aan huis', text: 'Iemand komt bij u thuis en neemt de zorg een paar uur over.' },
    replacement_care: { name: 'Vervangende mantelzorg', text: 'Iemand neemt uw zorg over als u ziek bent of op vakantie gaat.' },
    night_care: { name: 'Hulp in de nacht', text: 'Iemand is er ’s nachts, zodat u kunt slapen.' },
    volunteer_buddy: { name: 'Vrijwilliger of maatje', text: 'Een vrijwilliger komt langs voor gezelschap of een uitje.' },
    care_farm: { name: 'Zorgboerderij', text: 'Uw naaste is overdag buiten bezig op een boerderij.' },
    meeting_center: { name: 'Ontmoetingscentrum', text: 'Een plek waar u samen terechtkunt voor gezelschap en advies.' },
    peer_support: { name: 'Lotgenoten', text: 'U praat met mensen die hetzelfde meemaken.' },
    adapted_holiday: { name: 'Aangepaste vakantie', text: 'U gaat samen of apart op vakantie. De zorg is geregeld.' },
    first_line_stay: {
      name: 'Eerstelijnsverblijf (ELV)',
      text: 'Tijdelijk verblijf omdat dat medisch nodig is. Het is niet bedoeld om u rust te geven.',
    },
    hospice: { name: 'Hospice of waakdienst', text: 'Zorg en waken in de laatste periode.' },
    crisis_stay: { name: 'Noodopvang', text: 'Een plek binnen 1 of 2 dagen als het thuis niet meer gaat.' },
    emergency_plan: { name: 'Noodplan', text: 'U schrijft op wie helpt als u ineens uitvalt.' },
    domestic_help: { name: 'Huishoudelijke hulp', text: 'Iemand maakt schoon, zodat u minder hoeft te doen.' },
    home_nursing: { name: 'Wijkverpleging', text: 'De verpleegkundige helpt bij wassen, wonden en medicijnen.' },
    listening_line: { name: 'Luisterend oor', text: 'U kunt altijd anoniem bellen of chatten om te praten.' },
    support_centre: { name: 'Steunpunt mantelzorg', text: 'Hier krijgt u uitleg, een luisterend oor en hulp bij regelen.' },
    respite_coordinator: { name: 'Coördinator respijtzorg', text: 'Deze persoon zoekt met u een plek die past.' },
    training: { name: 'Cursus of training', text: 'U leert omgaan met wat verandert, en met uw grenzen.' },
    case_manager: { name: 'Casemanager dementie', text: 'Een vaste persoon die meedenkt bij dementie.' },
    care_broker: { name: 'Mantelzorgmakelaar', text: 'Neemt geregel van u over, zoals aanvragen en brieven.' },
    client_support: { name: 'Cliëntondersteuning', text: 'Iemand helpt u gratis bij gesprekken en aanvragen.' },
    practical_help: { name: 'Praktische hulp', text: 'Een buur of vrijwilliger helpt met klusjes.' },
    meals: { name: 'Maaltijden', text: 'Warme maaltijden aan huis.' },
    transport: { name: 'Vervoer', text: 'Vervoer naar dagopvang of logeerplek.' },
    young_carers: { name: 'Jonge mantelzorgers', text: 'Leuke dingen doen en praten met leeftijdgenoten.' },
    appreciation: { name: 'Mantelzorgwaardering', text: 'Elk jaar een blijk van waardering van de gemeente waar uw naaste woont.' },
    work_support: { name: 'Werk en mantelzorg', text: 'Uitleg over zorgverlof en praten met uw baas.' },
    matching_platform: { name: 'Hulp-aan-elkaar-site', text: 'U vraagt of biedt hulp in de buurt.' },
  } satisfies Record<SupportType, { name: string; text: string }>,

  helpKind: {
    stay: 'Logeren, een of meer nachten',
    daytime: 'Overdag weg van huis',
    at_home: 'Iemand bij u thuis',
    night: 'Hulp in de nacht',
    together: 'Samen ergens heen',
    talk: 'Praten met iemand',
    arrange: 'Hulp bij het regelen',
    learn: 'Iets leren',
    everyday: 'Hulp bij gewone dingen',
  } satisfies Record<HelpKind, string>,

  recipientGroup: {
    older_people: 'Een oudere',
    dementia: 'Iemand met dementie',
    chronic_illness: 'Iemand die lang ziek is',
    physical_disability: 'Iemand met een lichamelijke beperking',
    psychiatric: 'Iemand die psychisch kwetsbaar is',
    acquired_brain_injury: 'Iemand met hersenletsel',
    intellectual_disability: 'Iemand met een verstandelijke beperking',
    terminal: 'Iemand in de laatste levensfase',
    youth: 'Een kind of jongere',
  } satisfies Record<RecipientGroup, string>,

  caregiverGroup: {
    older: 'Oudere mantelzorgers',
    working: 'Mantelzorgers met werk',
    young: 'Jonge mantelzorgers',
    migrant_background: 'Mantelzorgers met een migratieachtergrond',
  } satisfies Record<CaregiverGroup, string>,

  fundingRoute: {
    wmo_general: 'Zonder aanvraag (Wmo)',
    wmo_individual: 'Via de gemeente (Wmo)',
    wlz: 'Via de langdurige zorg (Wlz)',
    zvw: 'Via de zorgverzekering',
    supplementary_insurance: 'Via de aanvullende verzekering',
    youth_act: 'Via de Jeugdwet',
    personal_budget: 'Met een persoonsgebonden budget (pgb)',
    free: 'Gratis',
    self_pay: 'Zelf betalen',
  } satisfies Record<FundingRoute, string>,

  fundingText: {
    wmo_general: 'U hoeft niets aan te vragen. Soms betaalt u een klein bedrag.',
    wmo_individual: 'Eerst een gesprek met de gemeente. Daarna krijgt u een besluit per brief. Er kan een eigen bijdrage zijn.',
    wlz: 'Voor mensen met een besluit van het CIZ. Uw zorgaanbieder of zorgkantoor regelt het.',
    zvw: 'Uit de basisverzekering, op medische gronden. De arts of wijkverpleegkundige beslist mee.',
    supplementary_insurance: 'Kijk in uw polis en in die van uw naaste, of bel de verzekeraar.',
    youth_act: 'Voor kinderen tot 18 jaar. U vraagt het aan bij de gemeente.',
    personal_budget: 'U koopt de hulp zelf in met een budget. Dat vraagt geregel.',
    free: 'U betaalt niets.',
    self_pay: 'U betaalt zelf. Vraag vooraf naar de prijs.',
  } satisfies Record<FundingRoute, string>,

  dayPart: {
    daytime: 'Overdag',
    evening: '’s Avonds',
    night: '’s Nachts',
    weekend: 'In het weekend',
    around_the_clock: 'Dag en nacht',
  } satisfies Record<DayPart, string>,

  whoMayApply: {
    anyone: 'U kunt zich zelf melden.',
    caregiver_only: 'De mantelzorger meldt zich zelf.',
    professional_only: 'Een zorgverlener meldt u aan. Vraag uw huisarts of wijkverpleegkundige.',
  } satisfies Record<WhoMayApply, string>,

  wheelchair: { yes: 'Ja, overal', limited: 'Voor een deel', no: 'Nee' } satisfies Record<Wheelchair, string>,

  weekday: { Mo: 'maandag', Tu: 'dinsdag', We: 'woensdag', Th: 'donderdag', Fr: 'vrijdag', Sa: 'zaterdag', Su: 'zondag' } satisfies Record<
    Weekday,
    string
  >,
  opening: (p: { from: string; to: string; opens: string; closes: string }) =>
    `${p.from === p.to ? p.from : `${p.from} tot en met ${p.to}`}: ${p.opens} tot ${p.closes} uur`,
  openAlways: 'Elke dag, dag en nacht',

  room: {
    free: (p: { count: number; unit: CapacityUnit | null }) => `${p.count} ${units[p.unit ?? 'places'][p.count === 1 ? 0 : 1]} vrij`,
    full: 'Nu vol',
    unknown: 'Vraag of er plek is',
    asOf: (p: { day: string }) => `Stand van ${p.day}`,
    ofMaximum: (p: { maximum: number; unit: CapacityUnit | null }) =>
      `van ${p.maximum} ${units[p.unit ?? 'places'][p.maximum === 1 ? 0 : 1]}`,
    from: (p: { day: string }) => `Vanaf ${p.day}`,
  },
  leadTime: (p: { days: number }) =>
    p.days === 0
      ? 'Meteen'
      : p.days < 14
        ? `Binnen ${p.days === 1 ? '1 dag' : `${p.days} dagen`}`
        : `Na ongeveer ${Math.round(p.days / 7)} weken`,
  ageRange: (p: { min: number | null; max: number | null }) =>
    p.min !== null && p.max !== null
      ? `Van ${p.min} tot en met ${p.max} jaar`
      : p.min !== null
        ? `Vanaf ${p.min} jaar`
        : p.max !== null
          ? `Tot en met ${p.max} jaar`
          : '',
  nights: (p: { nights: number }) => `Minstens ${p.nights === 1 ? '1 nacht' : `${p.nights} nachten`}`,

  verified: (p: { day: string; by: string }) => `Nagekeken op ${p.day}${p.by && ` door ${p.by}`}`,
  stale: (p: { day: string }) => `Al lang niet nagekeken: laatst op ${p.day}. Bel eerst even.`,
  neverVerified: 'Nog niet nagekeken. Bel eerst even.',
  inPlace: (p: { type: string; place: string }) => (p.place ? `${p.type} in ${p.place}` : p.type),
  from: (p: { distance: string; postcode: string }) => `${p.distance} van ${p.postcode}`,
  comesToYou: 'Komt naar u toe',
  distanceUnknown: 'Afstand niet bekend',

  map: {
    near: (p: { name: string; distance: string; postcode: string }) => `Kaart: ${p.name} ligt ${p.distance} van ${p.postcode}`,
    at: (p: { name: string; place: string }) => `Kaart: hier ligt ${p.name}${p.place && `, in ${p.place}`}`,
  },

  link: {
    title: 'Korte link en QR-code',
    picture: (p: { name: string }) => `QR-code die leidt naar ${p.name}`,
    text: 'Richt de camera van een telefoon op het plaatje. Of typ deze link:',
    download: 'Bewaar het plaatje',
    share: 'Deel deze plek',
    copied: 'De link is gekopieerd.',
    notCopied: 'Delen lukt hier niet. Kopieer de korte link.',
  },

  gone: {
    noLonger: {
      title: 'Deze plek is er niet meer',
      text: 'De link klopt, maar deze plek staat niet meer in het aanbod. Er is vast iets anders dat past.',
      on: 'Bekijk ander aanbod',
    },
    unknown: {
      title: 'Deze link kennen wij niet',
      text: 'Kijk of de letters en cijfers kloppen. Na /k/ staan er precies acht.',
      on: 'Zoek uw gemeente',
    },
  },

  page: {
    what: 'Wat het is',
    arrange: 'Zo regelt u het',
    arrangeUnknown: 'Bel even. U hoort dan hoe het gaat. U zit nergens aan vast.',
    arrangeHelp: (p: { name: string }) => `Vindt u regelen lastig? ${p.name} helpt u gratis.`,
    cost: 'Wat kost het?',
    costUnknown: 'Dat weten wij nog niet. Vraag het bij het eerste gesprek.',
    room: 'Is er plek?',
    good: 'Goed om te weten',
    forWhom: 'Voor wie',
    caregivers: 'Vooral voor',
    age: 'Leeftijd',
    when: 'Wanneer',
    opening: 'Open',
    howLong: 'Hoe lang',
    start: 'Wachttijd',
    building: 'Rolstoel',
    languages: 'Talen',
    where: 'Waar',
    hiddenAddress: 'Het adres is geheim. U hoort het bij het eerste gesprek.',
    provider: 'Aanbieder',
    contact: 'Neem contact op',
    contactUnknown: 'Wij hebben geen telefoonnummer van deze aanbieder.',
    website: 'Naar de website',
    help: 'Hulp bij het regelen',
    call: 'Bel',
    print: 'Print deze bladzijde',
    back: (p: { postcode: string }) => (p.postcode ? `Aanbod bij ${p.postcode}` : 'Aanbod'),
  },
}
