import type { ReferralDetails } from '../../../src/referrals/details.ts'
import type { FollowerKind } from '../../../src/referrals/follow-acts.ts'
import type { Coming, FollowedStep } from '../../../src/referrals/followed.ts'
import type { EndStatus } from '../../../src/referrals/referral.ts'

/** What a caregiver reads on paper and on the page of the code: B1, and big. */
export const follow = {
  card: {
    title: 'Uitleg voor de mantelzorger',
    text: 'Op één blad staat wat er nu gebeurt. Er staat een code op, om het zelf te volgen.',
    again: 'Maakte u er al een? Dan werkt de code daarvan niet meer.',
    make: 'Maak de uitleg',
    link: 'Maak de uitleg voor de mantelzorger',
  },

  handout: {
    lead: 'Druk dit blad nu af. De code staat hier één keer. Wij bewaren de code niet.',
    again: 'Laadt u deze pagina opnieuw? Dan komt er een nieuwe code, en werkt deze niet meer.',
    print: 'Druk dit blad af',
    heading: 'Zo gaat het verder',
    dear: (p: { name: string }) => `Beste ${p.name},`,
    asked: (p: { referrer: string; organisation: string; day: string }) =>
      `${p.referrer} van ${p.organisation} vroeg op ${p.day} hulp voor u. U vond dat goed.`,
    askedYourself: (p: { day: string }) => `Op ${p.day} vroeg u zelf om contact.`,
    passedOn: 'Wat is doorgegeven?',
    passedOnTo: (p: { organisation: string }) => `${p.organisation} weet dit van u, en meer niet:`,
    next: 'Wat gebeurt er nu?',
    stop: 'Wilt u stoppen, of iets veranderen?',
    stopText: (p: { name: string }) =>
      `Bel ${p.name}, of doe het zelf met de code hieronder. Stoppen mag altijd. U hoeft niet te zeggen waarom.`,
    follow: 'Kijk zelf hoe ver het is',
    go: 'Ga op uw telefoon of computer naar',
    scan: 'Of scan dit vierkant met uw telefoon.',
    fill: 'Vul daar deze code in, en de laatste 4 cijfers van uw telefoonnummer.',
    code: 'Uw code',
    keep: 'Bewaar dit blad goed. De code staat nergens anders.',
    share: 'Geef de code alleen aan wie dit mag lezen.',
    qr: 'Vierkant dat een telefoon kan lezen: het adres van de pagina, zonder de code',
    reference: 'Kenmerk',
  },

  /** What an organisation knows, each in a line of a list. */
  field: {
    caregiverName: 'uw naam',
    telephone: 'uw telefoonnummer',
    bestTime: 'wanneer u gebeld wilt worden',
    language: 'welke taal u spreekt',
    relation: 'voor wie u zorgt',
    recipientGroup: 'wat er bij uw naaste speelt',
    recipientPc4: 'de postcode van uw naaste',
    wish: 'wat u zou helpen',
    urgency: 'hoeveel haast het heeft',
    dischargeOn: 'wanneer uw naaste naar huis mag',
    medicalNeed: 'of er een medische reden is om te blijven',
    careIntensity: 'hoe zwaar de zorg is',
    ageGroup: 'hoe oud u ongeveer bent',
  } satisfies Record<keyof ReferralDetails, string>,

  /** What is waited for, and by when it comes. */
  coming: {
    sent: (p: { organisation: string; day: string }) => `${p.organisation} ontvangt de vraag, uiterlijk ${p.day}.`,
    received: (p: { organisation: string; day: string }) => `${p.organisation} belt u, uiterlijk ${p.day}.`,
    contacted: (p: { organisation: string; day: string }) => `${p.organisation} zoekt een plek die past. U hoort het uiterlijk ${p.day}.`,
    matched: (p: { organisation: string; day: string }) => `De hulp begint, uiterlijk ${p.day}.`,
    started: (p: { organisation: string; day: string }) => `${p.organisation} vraagt u hoe het ging, uiterlijk ${p.day}.`,
  } satisfies Record<Coming['status'], (p: { organisation: string; day: string }) => string>,

  afterStart: (p: { organisation: string; weeks: number }) =>
    `${p.organisation} vraagt u hoe het gaat, ${p.weeks === 1 ? '1 week' : `${p.weeks} weken`} nadat de hulp begon.`,

  form: {
    title: 'Volg uw aanvraag',
    lead: 'Kreeg u een blad met een code? Dan ziet u hier hoe ver het is.',
    code: 'De code op uw blad',
    codeHint: '12 letters en cijfers. Hoofdletters hoeven niet.',
    digits: 'De laatste 4 cijfers van uw telefoonnummer',
    digitsHint: 'Van het nummer waarop u gebeld wilt worden. Heeft u als helper een eigen code? Dan van uw eigen nummer.',
    go: 'Kijk hoe ver het is',
    lost: 'Bent u de code kwijt?',
    lostText: 'Vraag een nieuw blad aan wie hulp voor u vroeg. Vroeg u het zelf? Bel dan uw gemeente. Wij bewaren de code niet.',
  },
  refused: {
    whole: 'Deze code is te vaak geprobeerd. Vul nu uw hele telefoonnummer in, niet alleen de laatste 4 cijfers.',
    wrong:
      'Deze code en dit nummer horen niet bij elkaar. Kijk beide na op uw blad, of vraag een nieuw blad. Is de code van hulp in de buurt? Kijk dan op die bladzijde.',
    wait: 'Dit lukte te vaak niet. Wacht een uur en probeer het dan opnieuw. Of bel het nummer op uw blad.',
  },
  dead: {
    title: 'Deze code werkt niet meer',
    text: (p: { name: string; phone: string }) => `Deze code werkt niet meer. Bel ${p.name}: ${p.phone}.`,
    why: 'Misschien kreeg u later een nieuw blad. Gebruik dan de code die daarop staat. Of uw gegevens zijn gewist. Was u helper? Dan nam de mantelzorger de code terug.',
  },

  page: {
    kicker: (p: { reference: string }) => `Uw aanvraag ${p.reference}`,
    now: 'Wat gebeurt er nu?',
    nothing: 'U hoeft nu niets te doen.',
    late: (p: { day: string }) => `Dit was beloofd, uiterlijk ${p.day}. Het is er nog niet. Dat spijt ons. Bel gerust.`,
    soFar: 'Zo ver zijn we',
    asked: 'Wat is gevraagd?',
    askedOf: (p: { from: string; to: string }) => `${p.from} vroeg het voor u aan ${p.to}.`,
    askedYourself: (p: { to: string }) => `U vroeg het zelf aan ${p.to}.`,
    questions: 'Vraag of wijziging?',
    waits: (p: { organisation: string; day: string }) => `U staat op een wachtlijst. ${p.organisation} kijkt opnieuw op ${p.day}.`,
    asksAgain: (p: { organisation: string; day: string }) => `${p.organisation} vraagt het u opnieuw op ${p.day}.`,
    over: 'Hier loopt nu niets meer. Wilt u toch hulp? Bel gerust.',
  },
  happened: {
    send: (p) => `${p.organisation} vroeg hulp voor u`,
    ask: () => 'U vroeg zelf om contact',
    receive: (p) => `${p.organisation} ontving de vraag`,
    contact: (p) => `${p.organisation} sprak met u`,
    attempt: (p) => `${p.organisation} belde u, maar kreeg geen gehoor`,
    unreached: (p) => `${p.organisation} belde u drie keer, maar kreeg geen gehoor`,
    match: (p) => `${p.organisation} vond een plek`,
    start: () => 'De hulp begon',
    complete: (p) => `${p.organisation} rondde de hulp af`,
    decline: () => 'U wilde nu geen hulp',
    no_capacity: (p) => `${p.organisation} vond geen plek`,
    redirect: (p) => `${p.organisation} gaf uw vraag door aan iemand anders`,
    withdraw: (p) => `${p.organisation} stopte de aanvraag`,
    amend: (p) => `${p.organisation} veranderde iets in de aanvraag`,
    withdraw_consent: () => 'U trok uw toestemming in',
    stop: () => 'U stopte de aanvraag',
    change: () => 'U veranderde uw gegevens',
    say_started: () => 'U zei dat de hulp is gestart',
    say_not_yet: () => 'U zei dat de hulp nog niet is gestart',
    wait: (p) => `${p.organisation} zette u op een wachtlijst, en kijkt opnieuw op ${p.day}`,
    acquaint: (p) => `${p.organisation} sprak een kennismaking met u af op ${p.day}`,
    pause: (p) => `${p.organisation} wacht tot ${p.day}`,
    resume: (p) => `${p.organisation} ging weer verder`,
    reopen: (p) => `${p.organisation} pakte uw vraag weer op`,
    send_again: (p) => `${p.organisation} vroeg opnieuw hulp voor u`,
    forward: (p) => `${p.organisation} gaf uw vraag door aan een andere gemeente`,
    report_start: () => 'In de andere gemeente begon de hulp',
    report_end: () => 'In de andere gemeente kwam het tot een einde',
    expire: () => 'De aanvraag verliep. Er kwam geen antwoord.',
  } satisfies Record<FollowedStep, (p: { organisation: string; day: string }) => string>,
  /** How it ended, without why: that may be read as long as it runs. */
  ended: {
    completed: 'De hulp is gegeven en afgerond.',
    declined_by_caregiver: 'U wilde nu geen hulp. Dat is goed.',
    no_capacity: 'Er was helaas geen plek.',
    redirected: 'Iemand anders helpt u verder.',
    withdrawn: 'Wie hulp voor u vroeg, stopte de aanvraag.',
    expired: 'Er kwam te lang geen antwoord. Daarom is de aanvraag gestopt.',
  } satisfies Record<EndStatus, string>,
  forwarded: (p: { organisation: string; municipality: string }) =>
    `Uw vraag is doorgegeven aan ${p.organisation}, in ${p.municipality}. Vraag daar hoe ver het is.`,
  endedOn: (p: { day: string }) => `Dat was op ${p.day}.`,
  withdrawn: {
    title: 'U trok uw toestemming in',
    text: 'Daarom is de aanvraag gestopt. Wie u hielp, ziet uw gegevens niet meer. Zelf kunt u ze hier nog bewaren.',
  },
  /** On the page with everything about one person. */
  codes: {
    title: 'Codes om te volgen',
    made: (p: { who: string }) => `Gemaakt door ${p.who}`,
    byCaregiver: {
      caregiver: () => 'Gegeven aan de mantelzorger, die zelf om contact vroeg',
      helper: (p) => `Gemaakt door de mantelzorger voor een helper${p.label && `: ${p.label}`}`,
    } satisfies Record<FollowerKind, (p: { label: string }) => string>,
    revoked: (p: { day: string }) => `werkt niet meer sinds ${p.day}`,
    works: 'werkt',
  },
}
