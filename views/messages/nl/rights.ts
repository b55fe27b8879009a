import type { ConsentAbout, ReferralDetails } from '../../../src/referrals/details.ts'
import type { ReferralStep } from '../../../src/referrals/referral.ts'
import type { SearchedBy } from '../../../src/rights/input.ts'
import type { ErasureGround, HoldReason } from '../../../src/rights/retention.ts'

const months = (count: number) => (count === 1 ? '1 maand' : `${count} maanden`)

/** What can be done with a referral, besides its steps. */
export type SeenAction =
  | 'read'
  | 'list'
  | 'draft'
  | 'report_read'
  | 'handout'
  | 'follow'
  | 'message'
  | 'caregiver_message'
  | 'evaluate'
  | 'helper'
  | 'helper_gone'
  | 'search'
  | 'export'
  | 'correct'
  | 'erase'
  | 'hold'
  | 'release'
  | 'add_contact'
  | 'remove_contact'
  | Exclude<ReferralStep, 'redraft'>

export const rights = {
  consent: {
    takenBack: {
      caregiver: (p: { day: string }) => `De mantelzorger trok de toestemming in op ${p.day}.`,
      care_recipient: (p: { day: string }) => `De naaste trok het ja in op ${p.day}.`,
    } satisfies Record<ConsentAbout, (p: { day: string }) => string>,
    erased: {
      caregiver: (p: { day: string }) => `De toestemming van de mantelzorger stopte op ${p.day}, met het wissen.`,
      care_recipient: (p: { day: string }) => `Het ja van de naaste stopte op ${p.day}, met het wissen.`,
    } satisfies Record<ConsentAbout, (p: { day: string }) => string>,
    ended: 'Gestopt met het wissen',
    onlyYou: 'Alleen uw eigen organisatie ziet de gegevens nog.',
    more: 'Wat is er precies gevraagd?',
    who: 'Wie zei ja',
    caregiverSelf: 'De mantelzorger zelf',
    recipient: { self: 'De naaste zelf', representative: 'De vertegenwoordiger van de naaste' },
    what: 'Om te delen',
    to: 'Met',
    wording: 'In deze woorden',
    wordingOf: (p: { wording: string }) => `Tekst van ${p.wording}`,
    when: 'Wanneer',
    how: 'Hoe',
    ways: { spoken: 'Mondeling', written: 'Op papier' },
    askedBy: 'Gevraagd door',
    withdrawn: 'Ingetrokken',
    withdrawnOn: (p: { day: string; who: string }) =>
      p.who ? `Op ${p.day}, genoteerd door ${p.who}` : `Op ${p.day}, door de mantelzorger zelf, met de code`,
    withdraw: {
      caregiver: 'Trek de toestemming in',
      care_recipient: 'Trek het ja van de naaste in',
    } satisfies Record<ConsentAbout, string>,
    sureTitle: {
      caregiver: 'Wil de mantelzorger stoppen met delen?',
      care_recipient: 'Trekt de naaste het ja in?',
    } satisfies Record<ConsentAbout, string>,
    sureLead: {
      caregiver: 'Noteer dit alleen als de mantelzorger het zelf heeft gezegd.',
      care_recipient: 'Noteer dit alleen als de naaste of de vertegenwoordiger het heeft gezegd.',
    } satisfies Record<ConsentAbout, string>,
    thenHappens: 'Dit gebeurt er dan, meteen',
    follows: {
      caregiver: ['Alleen de verwijzer ziet de gegevens nog. Alle anderen zien ze niet meer.', 'Beide organisaties krijgen bericht.'],
      care_recipient: [
        'Wat met dat ja is doorgegeven, wordt gewist: de postcode, en wat het ziekenhuis erbij vertelde.',
        'De rest van de verwijzing gaat gewoon door.',
        'Beide organisaties krijgen bericht.',
      ],
    } satisfies Record<ConsentAbout, string[]>,
    followsEnd: 'De verwijzing stopt.',
    followsFinal: 'Dit kan niet terug. Voor een nieuw ja maakt u een nieuwe verwijzing.',
    sure: 'Ja, trek in',
    back: 'Nee, ga terug',
  },

  field: {
    caregiverName: 'Naam',
    telephone: 'Telefoon',
    bestTime: 'Wanneer bellen',
    language: 'Taal',
    relation: 'De naaste is een',
    recipientGroup: 'Wat speelt er',
    recipientPc4: 'Postcode van de naaste',
    wish: 'Wens',
    urgency: 'Haast',
    dischargeOn: 'Ontslag uit het ziekenhuis',
    medicalNeed: 'Medische noodzaak',
    careIntensity: 'Hoe zwaar de zorg is',
    ageGroup: 'Leeftijd',
  } satisfies Record<keyof ReferralDetails, string>,

  search: {
    title: 'Inzage en wissen',
    lead: 'Iedereen mag weten wat hier over hem of haar bewaard is.',
    how: 'Zo gaat het',
    steps: [
      'Controleer wie het vraagt. Bel bijvoorbeeld terug op het nummer in de verwijzing.',
      'Zoek de persoon. Print wat er staat, of bewaar het als bestand.',
      'Klopt er iets niet? Verbeter het. Wat er eerst stond blijft bekend.',
      'Wil iemand dat het weg is? Wis het. Dat kan niet terug.',
      'Geef binnen een maand antwoord.',
    ],
    logged: 'Elke keer dat u zoekt komt in het logboek. Wat u typt komt er niet in.',
    form: 'Wie vraagt erom?',
    hint: 'Vul een naam in, een telefoonnummer, of allebei.',
    label: { name: 'Naam van de mantelzorger', telephone: 'Telefoon' } satisfies Record<SearchedBy, string>,
    nameHint: 'Hoofdletters, accenten en punten maken niet uit. Ook wie er nog bij genoemd is, vindt u zo.',
    go: 'Zoek',
    found: (p: { count: number }) => (p.count === 1 ? '1 persoon gevonden' : `${p.count} personen gevonden`),
    same: 'Kijk naar het telefoonnummer en de postcode. Zo weet u of het dezelfde persoon is.',
    most: (p: { count: number }) => `U ziet de nieuwste ${p.count} verwijzingen. Zoek met het telefoonnummer voor minder.`,
    none: 'Wij vonden niemand.',
    noneText: 'Kijk of het nummer klopt. Of zoek met de naam zoals die is opgeschreven. Wat gewist is, is niet te vinden.',
    noTelephone: 'Geen telefoon ingevuld',
    referral: (p: { reference: string; day: string; from: string }) => `${p.reference}, begonnen op ${p.day}, van ${p.from}`,
    open: (p: { name: string }) => `Bekijk alles over ${p.name}`,
  },

  person: {
    title: (p: { name: string }) => `Alles over ${p.name}`,
    erasedTitle: (p: { reference: string }) => `Gewiste verwijzing ${p.reference}`,
    kicker: 'Inzage',
    lead: (p: { telephone: string; day: string }) => `Alle verwijzingen met telefoonnummer ${p.telephone}, zoals bewaard op ${p.day}.`,
    leadOne: (p: { day: string }) => `Wat er van deze verwijzing bewaard is op ${p.day}.`,
    otherNames: 'Let op: met dit nummer staan er verschillende namen. Geef niemand gegevens van een ander.',
    print: 'Print dit',
    save: 'Bewaar als bestand (JSON)',
    referral: (p: { reference: string }) => `Verwijzing ${p.reference}`,
    status: 'Stand',
    from: 'Van',
    to: 'Naar',
    referrer: 'Verwijzer',
    under: 'Volgens',
    begun: 'Begonnen',
    sent: 'Verstuurd',
    ended: 'Afgelopen',
    eraseOn: 'Wordt gewist op',
    neverSent: 'Nooit verstuurd',
    details: 'Gegevens',
    consents: 'Toestemming',
    corrections: 'Wat er verbeterd is',
    field: 'Gegeven',
    before: 'Eerst',
    after: 'Nu',
    empty: 'leeg',
    gone: 'gewist',
    by: 'Door',
    when: 'Wanneer',
    erased: (p: { day: string; fields: string }) => `Gewist op ${p.day}: ${p.fields}.`,
    fields: (p: { count: number }) => (p.count === 1 ? '1 gegeven' : `${p.count} gegevens`),
    held: (p: { day: string; reason: string }) => `Wordt bewaard sinds ${p.day}. Reden: ${p.reason}.`,
    notShared: (p: { day: string }) => `De mantelzorger trok de toestemming in op ${p.day}. U ziet dit alleen voor de inzage.`,
    openReferral: 'Naar de verwijzing',
    correct: 'Verbeter',
    erase: 'Wis',
    hold: 'Bewaar langer',
    holdText: 'Dan wordt deze verwijzing niet gewist, ook niet na de termijn.',
    reason: 'Waarom?',
    holdNow: 'Bewaar',
    release: 'Niet langer bewaren',
    which: (p: { reference: string }) => `verwijzing ${p.reference}`,
    seen: 'Wie zag of veranderde iets',
    seenLead: 'De nieuwste regel staat boven.',
    seenMost: (p: { count: number; max: number }) => `U ziet de nieuwste ${p.max} van ${p.count} regels.`,
    who: 'Wie',
    what: 'Wat',
    why: 'Waarom',
    clock: 'Adempauze zelf',
    byCode: 'De mantelzorger, met een code',
    byHelper: 'Een helper, met een eigen code',
    refused: 'Dat werd geweigerd.',
  },

  seen: {
    read: 'Bekeek de verwijzing',
    list: 'Zag de naam in een lijst',
    draft: 'Schreef een concept',
    discard: 'Gooide het concept weg',
    send: 'Verstuurde de verwijzing',
    ask: 'Vroeg zelf om contact',
    receive: 'Bevestigde de ontvangst',
    contact: 'Sprak de mantelzorger',
    attempt: 'Belde en kreeg geen gehoor',
    unreached: 'Belde voor de derde keer en meldde het de verwijzer',
    wait: 'Zette op een wachtlijst',
    acquaint: 'Sprak een kennismaking af',
    pause: 'Zette de klok stil',
    resume: 'Liet de klok weer lopen',
    reopen: 'Ging verder met wat geëindigd was',
    send_again: 'Verstuurde de verwijzing opnieuw',
    match: 'Vond een plek',
    start: 'Meldde dat de hulp is gestart',
    complete: 'Rondde af',
    decline: 'Noteerde dat de mantelzorger niet wil',
    no_capacity: 'Noteerde dat er geen plek is',
    redirect: 'Gaf de vraag door',
    forward: 'Gaf de vraag door aan een andere gemeente',
    report_start: 'Hoorde uit de andere gemeente dat de hulp startte',
    report_end: 'Hoorde uit de andere gemeente hoe het afliep',
    withdraw: 'Trok de verwijzing in',
    amend: 'Veranderde wat er in de verwijzing staat',
    add_contact: 'Noemde nog iemand bij de verwijzing',
    remove_contact: 'Haalde iemand weg bij de verwijzing',
    withdraw_consent: 'Trok een ja in, of noteerde dat',
    stop: 'Stopte de aanvraag',
    change: 'Veranderde eigen gegevens',
    say_started: 'Zei dat de hulp is gestart',
    say_not_yet: 'Zei dat de hulp nog niet is gestart',
    lapse: 'Liet het concept verlopen',
    expire: 'Liet de verwijzing verlopen',
    report_read: 'Las wat ervan kwam',
    handout: 'Maakte de uitleg met een code',
    follow: 'Keek hoe ver het is, met de code',
    message: 'Schreef een bericht',
    caregiver_message: 'Schreef een bericht aan of van de mantelzorger',
    evaluate: 'Antwoordde of de zorg met een gerust hart over te dragen was',
    helper: 'Maakte een code voor een helper',
    helper_gone: 'Haalde de code van een helper weg',
    search: 'Zocht op naam of telefoon',
    export: 'Opende of bewaarde dit overzicht',
    correct: 'Verbeterde gegevens',
    erase: 'Wiste gegevens',
    hold: 'Besloot om langer te bewaren',
    release: 'Besloot om niet langer te bewaren',
  } satisfies Record<SeenAction, string>,
  seenOther: 'Deed iets anders met de verwijzing',
  why: {
    help: 'Om te verwijzen en te helpen',
    request: 'Op verzoek van de persoon zelf',
    keep: 'Omdat de gegevens nog nodig zijn',
    keepNot: 'Omdat de gegevens niet meer nodig zijn',
    silence: 'Omdat er lang niets gebeurde',
    term: 'Omdat de bewaartermijn voorbij was',
  },

  correct: {
    title: 'Gegevens verbeteren',
    lead: 'Verander alleen wat niet klopt. Wat er eerst stond blijft bekend.',
    withoutYes: 'De naaste gaf geen ja. Daarom kan hier alleen staan wat er vooral speelt.',
    save: 'Bewaar de verbetering',
    back: 'Ga terug',
    changed: 'Iemand anders veranderde dit net. Wat u typte staat er nog. Vergelijk, en bewaar opnieuw.',
    now: 'Dit staat er nu',
  },

  erase: {
    title: (p: { reference: string }) => `Verwijzing ${p.reference} wissen?`,
    lead: (p: { name: string }) => `Alle gegevens over ${p.name} in deze verwijzing gaan weg. Dat kan niet terug.`,
    thenHappens: 'Dit gebeurt er dan, meteen',
    follows: [
      'Naam, telefoon, wens, toelichtingen en berichten worden gewist. Ook wie er nog bij hoort. De code om te volgen werkt niet meer.',
      'Wat blijft: het kenmerk, de stappen, de dagen en het bewijs dat er gewist is.',
    ],
    followsEnd: 'De verwijzing loopt nog. Zij stopt, en beide organisaties krijgen bericht.',
    followsDraft: 'Dit is een concept. Het wordt weggegooid.',
    sure: 'Ja, wis dit voorgoed',
    back: 'Nee, ga terug',
    held: (p: { reason: string; day: string }) => `Dit kan nu niet worden gewist. Het wordt bewaard sinds ${p.day}. Reden: ${p.reason}.`,
  },

  holdReason: {
    complaint: 'er loopt een klacht',
    court: 'er loopt een rechtszaak',
    request: 'de persoon vroeg erom',
    inspection: 'de inspectie vroeg erom',
  } satisfies Record<HoldReason, string>,

  retention: {
    title: 'Bewaren en wissen',
    lead: (p: { months: number }) => `Gegevens van mensen worden ${months(p.months)} na afloop gewist. Dat gaat vanzelf.`,
    change: 'Verander de termijn',
    coming: 'Wordt gewist in de komende maand',
    comingNone: 'Er wordt de komende maand niets gewist.',
    held: 'Wordt langer bewaard',
    heldNone: 'Er wordt niets langer bewaard.',
    proof: 'Bewijs van wissen',
    proofNone: 'Er is nog niets gewist.',
    most: (p: { count: number; max: number }) => `U ziet er ${p.max} van ${p.count}.`,
    reference: 'Kenmerk',
    day: 'Dag',
    since: 'Sinds',
    reason: 'Reden',
    ground: 'Waarom',
    by: 'Door',
    fields: 'Gegevens',
    grounds: { retention: 'Termijn voorbij', request: 'Op verzoek' } satisfies Record<ErasureGround, string>,
  },
}
